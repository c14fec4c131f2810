"""Middleware of AG2 1.x that asks a person or can refuse, and the tools that it guards (AGS010, AGS031, AGS920)."""

from __future__ import annotations

import ast
from collections import defaultdict

from ...evaluating.classes import method
from ...evaluating.values import ABSENT, Alternative, Cls, Const, Def, Items, Ref, Result
from ...knowledge import family_of, roles
from ...reading.model import Scope
from ...reading.syntax import names_in, ordered, refuses
from ..autogen_calls import AutogenCall
from ..base import Facts, once
from ..method_calls import makers


def asks_first(facts: Facts, call: AutogenCall) -> bool:
    """Whether a middleware of a tool, toolkit or agent asks a person or can refuse, whichever it is given: that of AutoGen which says so,
    one of the program's own that does not call on, on some path; or one that is not known.
    """
    return all(_may_refuse(facts, alternative) for alternative in call.get("middleware"))


def _may_refuse(facts: Facts, alternative: Alternative) -> bool:
    if isinstance(alternative, Items):
        return alternative.open or any(_may_refuse(facts, a) for a in alternative.held)
    made = alternative.callee if isinstance(alternative, Result) else alternative
    if isinstance(made, Ref) and family_of(made.dotted) is not None:
        name = made.dotted.rpartition(".")[2]
        given = alternative.arguments.get("middleware_cls", 0) if isinstance(alternative, Result) and name == "Middleware" else ()
        return "approv" in name.lower() or any(_may_refuse(facts, a) for a in given)
    if isinstance(made, Cls):
        hooks = [method(facts.evaluator, made, name) for name in ("on_tool_execution", "__call__")]
        return any(_can_refuse(hook) for hook in hooks if hook is not None)
    return _can_refuse(made.scope) if isinstance(made, Def) else made is not ABSENT and not isinstance(made, Const)


def _can_refuse(hook: Scope) -> bool:
    """Whether a middleware raises, or returns what does not come from calling on (its first parameter) while another return does."""
    onward = {argument.arg for argument in ordered(hook.function)[: 2 if hook.owner is not None else 1]}
    for node in ast.walk(hook.node):
        if refuses(node):
            return True
        if isinstance(node, ast.Assign) and names_in(node.value) & onward:
            onward |= {name for target in node.targets for name in names_in(target)}
    calls_on = [bool(names_in(node) & onward) for node, _ in hook.returns]
    return any(calls_on) and not all(calls_on)


# A tool stands in a toolkit, which stands in another, which an agent holds.
_MAX_HOLDERS = 4
_HOLDING = ("tools", "environment", "runtime")


@once
def approved_tools(facts: Facts) -> frozenset[ast.AST]:
    """The tools of AG2 1.x that ask a person before they run, by their own middleware or by that of every toolkit and agent that holds
    them; with the environments and runtimes that only they are given.
    """
    holders = [*facts.calls(roles.BETA_AGENTS | roles.BETA_TOOLKITS | roles.EXECUTING_TOOLS)]
    held_by: dict[ast.AST, set[ast.AST]] = defaultdict(set)
    for holder in holders:
        for value in (*map(holder.get, _HOLDING), holder.arguments.rest(0).held):
            for node in makers(value):
                held_by[node].add(holder.made)
    approved_: set[ast.AST] = {holder.made for holder in holders if asks_first(facts, holder)}
    for _ in range(_MAX_HOLDERS):
        approved_ |= {node for node, by in held_by.items() if by <= approved_}
    return frozenset(approved_)
