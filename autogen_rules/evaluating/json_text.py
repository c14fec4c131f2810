"""JSON text that is written in the source, as the values that it says."""

from __future__ import annotations

import json
from typing import Any

from .templates import MAX_TEXT
from .values import Alternative, Const, Dict, Items, Value, grown, items


def loaded(alternative: Alternative) -> Value:
    """What ``json.loads`` makes of a constant text, every part of it written where the text is; nothing of what is no JSON text."""
    if not isinstance(alternative, Const) or not isinstance(alternative.value, str) or len(alternative.value) > MAX_TEXT:
        return ()
    try:
        return _made(json.loads(alternative.value), alternative)
    except (ValueError, RecursionError):
        return ()


def _made(value: Any, text: Const) -> Value:
    made: Dict | Items | Const
    if isinstance(value, dict):
        made = grown(text.node, text.module, {key: _made(entry, text) for key, entry in value.items()}, ())
    elif isinstance(value, list):
        made = items(text.node, text.module, (_made(element, text) for element in value), ())
    else:
        made = Const(text.node, text.module, value)
    return (made,)
