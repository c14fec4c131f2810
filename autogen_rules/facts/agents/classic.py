"""What a classic agent does by itself: whether it executes code, and whether it comes to it (AGS010, AGS011, AGS020, AGS022, AGS921)."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from ...evaluating.asked import is_constant
from ...evaluating.values import ABSENT, Const, Def, Dict, Instance, Result, Value
from ...knowledge import roles
from ...reading.model import Scope, ScopeKind, Site
from ..autogen_calls import AutogenCall
from ..base import Facts, once
from ..given import Given
from ..method_calls import DRIVES, objects
from .people import modes
from .turns import speaks_once


def executes_code(facts: Facts, call: AutogenCall) -> str | None:
    """Whether a classic agent executes code: ``"given"``, ``"omitted"`` (a UserProxyAgent does unless told not to), or None."""
    if call.exactly(roles.GROUP_MANAGERS) or ends_its_turn(facts, call) or _lends_a_part(facts, call):
        return None
    value = call.get("code_execution_config")
    if any(isinstance(a, (Dict, Result)) or is_constant(a, None) for a in value):
        return "given"
    if ABSENT in value and (call.is_a(roles.EXECUTING_AGENTS) or call.default("code_execution_config") == "None"):
        return "omitted"
    return None


def _lends_a_part(facts: Facts, call: AutogenCall) -> bool:
    """Whether an agent is made for one attribute alone, and talks with nobody: ``MathUserProxyAgent().execute_one_wolfram_query``."""
    return _parts_used(facts).get(call.made, "run") not in DRIVES


@once
def _parts_used(facts: Facts) -> dict[ast.AST, str]:
    """The attributes of what calls give, where nothing else is done with that, by the calls."""
    return {node.value: node.attr for node in facts.module.nodes(ast.Attribute) if isinstance(node.value, ast.Call)}


def may_execute(call: AutogenCall) -> bool:
    """Whether it is not known what an agent's ``code_execution_config`` is."""
    return any(a is not ABSENT and not isinstance(a, (Const, Dict, Result)) for a in call.get("code_execution_config"))


@once
def ends_its_turn(facts: Facts, call: AutogenCall) -> bool:
    """Whether an agent's turn ends before a code block or a tool call is looked at: it may not reply, every message ends the chat, or it
    has none.
    """
    if speaks_once(facts, call):
        return True
    replies = call.get("max_consecutive_auto_reply")
    if all(isinstance(a, Const) and a.value == 0 for a in replies):
        return True
    stops = call.get("is_termination_msg")
    return all(isinstance(a, Def) and always_true(facts, a.scope) for a in stops)


@once
def always_true(facts: Facts, scope: Scope) -> bool:
    """Whether a function gives something true on every path."""
    if scope.yields or not (scope.kind is ScopeKind.LAMBDA or scope.root.ends):
        return False
    return bool(scope.returns) and all(_is_true(facts, node, site) for node, site in scope.returns)


def _is_true(facts: Facts, node: ast.expr, site: Site) -> bool:
    """Whether an expression is true whatever comes: also ``done(message) or True``."""
    if isinstance(node, ast.BoolOp) and isinstance(node.op, ast.Or):
        return any(_is_true(facts, each, site) for each in node.values)
    return all(isinstance(a, Const) and bool(a.value) for a in facts.value(node, site))


def modes_set_later(facts: Facts) -> Iterator[tuple[Given, list[AutogenCall]]]:
    """What ``agent.human_input_mode = …`` sets, with the agents that it is set on."""
    for target, expression, site in facts.module.attributes:
        if target.name == "human_input_mode":
            holders = facts.value(target.holder, site)
            agents = [*objects(facts, holders, roles.CLASSIC_AGENTS), *_of_own_class(facts, holders)]
            yield Given("human_input_mode", facts.value(expression, site), expression), agents


def _of_own_class(facts: Facts, holders: Value) -> list[AutogenCall]:
    """What is known of ``self`` in a class of agents: the calls that make its agents, and the one that hands AutoGen their arguments."""
    classes = [a.node for a in holders if isinstance(a, Instance)]
    return [call for call in facts.calls(roles.CLASSIC_AGENTS) if call.cls is not None and call.cls.node in classes]


def never_asks(facts: Facts, call: AutogenCall) -> bool:
    """Whether an agent's ``human_input_mode`` is, or may be, ``"NEVER"``."""
    return "NEVER" in modes(facts, call)
