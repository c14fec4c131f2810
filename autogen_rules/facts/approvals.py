"""Who approves what is run: functions that are asked, and middleware that asks (AGS010, AGS021, AGS031, AGS920)."""

from __future__ import annotations

import ast

from ..evaluating.values import ABSENT, UNKNOWN, Alternative, Const, Def, Items, Ref, Result, Value
from ..knowledge import family_of, roles
from ..reading.model import Scope
from .base import Facts, once
from .calls import AutogenCall
from .methods import makers
from .people import answering


def approved(facts: Facts, call: AutogenCall) -> bool | None:
    """Whether a person approves what a CodeExecutorAgent or MagenticOne runs: ``hil_mode`` asks, too."""
    if any(isinstance(a, Const) and a.value is True for a in call.get("hil_mode")):
        return True
    return _answered(facts, call.get("approval_func"))


def _answered(facts: Facts, value: Value) -> bool | None:
    if all(a is ABSENT or (isinstance(a, Const) and not a.value) or only_approves(facts, a) for a in value):
        return False
    return None if any(a is UNKNOWN for a in value) else True


def asks_first(facts: Facts, call: AutogenCall) -> bool:
    """Whether a middleware of an AG2 1.x tool or agent asks a person, or can refuse: it returns without calling on, on some path."""
    held = [a for value in call.get("middleware") if isinstance(value, Items) for a in value.held]
    return any(_approves(facts, a) for a in held)


def _approves(facts: Facts, alternative: Alternative) -> bool:
    if isinstance(alternative, Result):
        callee = alternative.callee
        if isinstance(callee, Ref):
            return family_of(callee.dotted) is not None and "approv" in callee.dotted.rpartition(".")[2].lower()
        return isinstance(callee, Def) and _can_refuse(callee.scope)
    return isinstance(alternative, Def) and _can_refuse(alternative.scope)


def _can_refuse(scope: Scope) -> bool:
    """Whether some return of a middleware does not call on."""
    returns = [node for node, _ in scope.returns]
    raises = any(isinstance(node, ast.Raise) for node in ast.walk(scope.node))
    onward = [any(isinstance(inner, (ast.Call, ast.Await)) for inner in ast.walk(node)) for node in returns]
    return raises or (any(onward) and not all(onward))


def only_approves(facts: Facts, approval: Alternative) -> bool:
    """Whether what is asked to approve code gives an approval on every path, and nothing in it refuses by raising."""
    scope = answering(facts, approval)
    if scope is None or any(isinstance(node, ast.Raise) for node in ast.walk(scope.node)):
        return False
    returned = [alternative for node, site in scope.returns for alternative in facts.value(node, site)]
    return bool(returned) and all(_is_approval(alternative) for alternative in returned)


def _is_approval(alternative: Alternative) -> bool:
    if isinstance(alternative, Const):
        return alternative.value is True
    if not isinstance(alternative, Result):
        return False
    return all(isinstance(a, Const) and a.value is True for a in alternative.arguments.get("approved", 0))


@once
def approved_tools(facts: Facts) -> frozenset[ast.AST]:
    """The tools of AG2 1.x that ask a person before they run, by their own middleware or by that of every agent that holds them; with
    the environments that only they are given.
    """
    tools = [*facts.calls(roles.EXECUTING_TOOLS)]
    holders = [*facts.calls(roles.BETA_AGENTS)]
    asking = {tool.node for tool in tools if asks_first(facts, tool)}
    guarded = {node for agent in holders if asks_first(facts, agent) for node in makers(agent.get("tools"))}
    open_ = {node for agent in holders if not asks_first(facts, agent) for node in makers(agent.get("tools"))}
    approved_ = asking | (guarded - open_)
    given = {tool.node: set(makers(tool.get("environment"))) for tool in tools}
    environments = {node for tool, nodes in given.items() if tool in approved_ for node in nodes}
    return frozenset(approved_ | (environments - {node for tool, nodes in given.items() if tool not in approved_ for node in nodes}))
