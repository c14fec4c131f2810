"""Functions that end a conversation: whether they do more than look for a keyword (AGS022, AGS023)."""

from __future__ import annotations

import ast

from ...evaluating.values import ABSENT, Alternative, Const, Def, Items, Param, Ref, Result, Text, Unbound
from ...reading.model import Scope
from ...reading.syntax import body_of
from ..autogen_calls import AutogenCall
from ..base import Facts, once
from .bounds import bounds_of, limits_in
from .classic import always_true
from .people import answering, is_asked
from .used_agents import is_used

_TEXT_METHODS = frozenset(
    "endswith startswith strip rstrip lstrip lower upper find rfind count get search match fullmatch findall split replace casefold"
    " index loads content_str join splitlines removeprefix removesuffix group keys values items"
    " debug info warning error log".split()
)
_TEXT_TESTS = frozenset("endswith startswith search match fullmatch find rfind loads".split())
_TEXT_FUNCTIONS = frozenset("str len bool any all isinstance next re print content_str list set tuple sorted dict repr".split())
_MADE_ONCE = frozenset(("re.compile", "logging.getLogger"))
# What makes a number of a text.
_MEASURES = frozenset("find rfind index count len".split())


def keyword_terminated(facts: Facts, call: AutogenCall) -> list[Def]:
    """The keyword-only termination functions of an agent that nothing else ends; empty where something does, or may."""
    if limits_in(call.get("max_consecutive_auto_reply")) or _may_be_asked(facts, call):
        return []
    found = [stop for stop in _stops(facts, call) if looks_for_text(facts, stop.scope) and not always_true(facts, stop.scope)]
    return found if found and not bounds_of(facts, call) else []


def _stops(facts: Facts, call: AutogenCall) -> list[Def]:
    """The functions that end an agent's conversation; of a partial what it calls, of an object that is called its ``__call__``."""
    return [Def.of(scope) for a in call.get("is_termination_msg") if (scope := answering(facts, a)) is not None]


def _may_be_asked(facts: Facts, call: AutogenCall) -> bool:
    """Whether a person is, or may be, asked each time; where no mode is given, only if the module uses the agent."""
    mode = call.given("human_input_mode")
    if is_asked(facts, call) is False:
        return False
    return is_used(facts, call) if mode.value == (ABSENT,) else True


@once
def looks_for_text(facts: Facts, function: Scope) -> bool:
    """Whether all that a function does with the message is to look for text in it: no counting, no state, no call but of the same kind."""
    reached = _reached(facts, function)
    looks = all(_calls_its_own(facts, each) for each in reached) and any(_tests(facts, each) for each in reached)
    return looks and not _counts(facts, function)


@once
def _calls_its_own(facts: Facts, function: Scope) -> bool:
    """Whether a function calls nothing but functions of the program and what reads text."""
    calls = (node for node in _nodes(facts, function) if isinstance(node, ast.Call) and not _is_text_call(node, function))
    return all(isinstance(a, Def) for node in calls for a in facts.value(node.func, function.end))


@once
def _tests(facts: Facts, function: Scope) -> bool:
    """Whether a function itself looks for text."""
    nodes = _nodes(facts, function)
    compared = (operator for node in nodes if isinstance(node, ast.Compare) for operator in node.ops)
    called = (node.func.attr for node in nodes if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute))
    matched = any(isinstance(node, ast.MatchValue) for node in nodes)
    return matched or any(isinstance(each, (ast.In, ast.NotIn, ast.Eq)) for each in compared) or any(name in _TEXT_TESTS for name in called)


def counts_turns(facts: Facts, call: AutogenCall) -> bool:
    """Whether what ends an agent's conversation looks at a counter, a clock or another state: a bound that is not known."""
    return any(_counts(facts, stop.scope) for stop in _stops(facts, call))


@once
def _nodes(facts: Facts, function: Scope) -> list[ast.AST]:
    """The nodes of a function's body."""
    return [inner for part in body_of(function.function) for inner in ast.walk(part)]


@once
def _called(facts: Facts, function: Scope) -> list[Scope]:
    """The functions of the program that a function itself calls."""
    calls = (node for node in _nodes(facts, function) if isinstance(node, ast.Call) and not _is_text_call(node, function))
    return [a.scope for node in calls for a in facts.value(node.func, function.end) if isinstance(a, Def)]


@once
def _reached(facts: Facts, function: Scope) -> list[Scope]:
    """A function and those of the program that it calls, however far."""
    found = {function: None}
    waiting = [function]
    for each in waiting:
        called = [scope for scope in _called(facts, each) if scope not in found]
        found |= dict.fromkeys(called)
        waiting += called
    return list(found)


@once
def _counts(facts: Facts, function: Scope) -> bool:
    """Whether a function, or one that it calls, compares sizes other than of a text, or reads or changes what outlives its call."""
    return any(_counts_itself(facts, each) for each in _reached(facts, function))


@once
def _counts_itself(facts: Facts, function: Scope) -> bool:
    nodes = _nodes(facts, function)
    steady = {id(node.value) for node in nodes if isinstance(node, ast.Attribute) and _is_steady(facts, node, function)}
    return any(id(node) not in steady and (_changes(node, function) or _is_state(facts, node, function)) for node in nodes)


def _changes(node: ast.AST, function: Scope) -> bool:
    if isinstance(node, ast.Compare):
        measured = [side for side in (node.left, *node.comparators) if isinstance(side, ast.Call)]
        sizes = any(isinstance(operator, (ast.Lt, ast.LtE, ast.Gt, ast.GtE)) for operator in node.ops)
        return sizes and not any(function.module.called_name(side) in _MEASURES for side in measured)
    return isinstance(node, (ast.Global, ast.Nonlocal, ast.AugAssign, ast.Await))


def _is_steady(facts: Facts, node: ast.Attribute, function: Scope) -> bool:
    """Whether an attribute is a method of the program, or one text that nothing changes."""
    value = facts.value(node, function.end)
    known = [a for a in value if not isinstance(a, Param)]
    return len(known) <= 1 and all(_is_fixed(a) and not (isinstance(a, Const) and not isinstance(a.value, str)) for a in known)


def _is_state(facts: Facts, node: ast.AST, function: Scope) -> bool:
    """Whether a name stands for something that may change: not the message, a constant, a function or a module."""
    if not isinstance(node, ast.Name) or not isinstance(node.ctx, ast.Load):
        return False
    if node.id in function.parameters:
        return function.owner is not None and node.id == "self"
    return node.id not in _own(facts, function) and not all(_is_fixed(a) for a in facts.value(node, function.end))


@once
def _own(facts: Facts, function: Scope) -> set[str]:
    """The names that a function, or one in it, binds."""
    nodes = [*ast.walk(function.function)]
    matched = {node.name for node in nodes if isinstance(node, (ast.MatchAs, ast.MatchStar)) and node.name is not None}
    return matched | {node.id for node in nodes if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)}


def _is_fixed(alternative: Alternative) -> bool:
    if isinstance(alternative, Items):
        return bool(alternative.elements) and not alternative.open and all(_is_fixed(a) for a in alternative.held)
    if isinstance(alternative, Result):
        return alternative.called in _MADE_ONCE
    return isinstance(alternative, (Const, Def, Ref, Unbound, Param, Text))


def _is_text_call(node: ast.Call, function: Scope) -> bool:
    return function.module.called_name(node) in (_TEXT_METHODS if isinstance(node.func, ast.Attribute) else _TEXT_FUNCTIONS)
