"""The language server ``autogen-lint server`` (extra ``server``, for pygls): `documents` is what it says, `server` how it is asked."""
