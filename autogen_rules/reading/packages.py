"""Packages that are no project's own."""

from __future__ import annotations

import os
import sys
from functools import lru_cache

# AutoGen's, each with a package in it that it is known by.
_AUTOGEN = {"autogen": "agentchat", "autogen_agentchat": "teams", "autogen_core": "tools", "autogen_ext": "models", "ag2": "network"}
FOREIGN = frozenset(sys.stdlib_module_names) | _AUTOGEN.keys() | {"pyautogen", "flaml"}


@lru_cache(maxsize=1024)
def in_autogen(folder: str) -> tuple[str, ...]:
    """The names of the packages from AutoGen's own down to this folder; none for a folder elsewhere."""
    parent, name = os.path.split(folder)
    if name in _AUTOGEN and os.path.isdir(os.path.join(folder, _AUTOGEN[name])):
        return (name,)
    above = in_autogen(parent) if parent != folder else ()
    return (*above, name) if above else ()
