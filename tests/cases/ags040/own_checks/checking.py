"""Checks of the project; nothing here mentions agents."""

import ast

KNOWN = {"start", "stop"}


def check_code(text):
    """Raise ValueError unless the text is one call of a known function."""
    call = ast.parse(text, mode="eval").body
    if not isinstance(call, ast.Call) or ast.unparse(call.func) not in KNOWN:
        raise ValueError("unknown function")
