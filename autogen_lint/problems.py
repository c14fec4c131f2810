"""Why something could not be checked, in words."""

from __future__ import annotations


def reason(error: Exception) -> str:
    """Why a file could not be checked, in one line; never its text."""
    match error:
        case SyntaxError(msg=str(message), lineno=int(line)):
            return f"{message} (line {line})"
        case OSError(strerror=str(said)):
            return said
    return f"{type(error).__name__}: {error}"
