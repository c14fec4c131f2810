"""What an agent does by itself: whether it executes code, and whether it asks a person (AGS011, AGS020, AGS022, AGS920, AGS921)."""

from __future__ import annotations

import ast

from ..evaluating.values import ABSENT, Alternative, Const, Dict, Result
from ..knowledge import roles
from .calls import AutogenCall


def executes_code(call: AutogenCall) -> str | None:
    """Whether a classic agent executes code: ``"given"``, ``"omitted"`` (a UserProxyAgent does unless told not to), or None."""
    if call.exactly(roles.GROUP_MANAGERS):
        return None
    value = call.get("code_execution_config")
    if any(_turns_on(alternative) for alternative in value):
        return "given"
    if ABSENT in value and (call.is_a(roles.EXECUTING_AGENTS) or call.default("code_execution_config") == "None"):
        return "omitted"
    return None


def _turns_on(alternative: Alternative) -> bool:
    return isinstance(alternative, (Dict, Result)) or (isinstance(alternative, Const) and alternative.value is None)


def default_mode(call: AutogenCall) -> object:
    """The ``human_input_mode`` of an agent that is given none; None where its class does not say."""
    parameter = call.symbol.parameters().get("human_input_mode")
    return ast.literal_eval(parameter.default or "None") if parameter is not None else None


def never_asks(call: AutogenCall) -> bool:
    """Whether an agent's ``human_input_mode`` is, or may be, ``"NEVER"``."""
    value = call.get("human_input_mode")
    return any(isinstance(a, Const) and a.value == "NEVER" for a in value) or (ABSENT in value and default_mode(call) == "NEVER")
