"""What ends a conversation: functions that look for a keyword, and the conditions of teams."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from ..evaluating.values import ABSENT, Alternative, Const, Def, Items, Operation, Result, Value
from ..knowledge import roles
from ..reading.syntax import Function
from .base import Facts, once
from .bounds import is_bounded, limited
from .calls import AutogenCall

_TEXT_METHODS = frozenset(
    "endswith startswith strip rstrip lstrip lower upper find rfind count get search match fullmatch findall split replace casefold"
    " index".split()
)
_TEXT_TESTS = frozenset("endswith startswith search match fullmatch".split())
_TEXT_FUNCTIONS = frozenset("str len bool any all isinstance next re print".split())


def keyword_terminated(facts: Facts, call: AutogenCall) -> list[Alternative]:
    """The keyword-only termination functions of an agent that nothing else ends; empty where something does, or may."""
    replies, mode = call.get("max_consecutive_auto_reply"), call.get("human_input_mode")
    if any(a is not ABSENT and not (isinstance(a, Const) and a.value is None) for a in replies):
        return []
    if any(a is not ABSENT and not (isinstance(a, Const) and a.value != "ALWAYS") for a in mode):
        return []
    found: list[Alternative] = [a for a in call.get("is_termination_msg") if isinstance(a, Def) and looks_for_text(a.function)]
    return found if found and not is_bounded(facts, call) else []


def looks_for_text(function: Function) -> bool:
    """Whether all that a function does with the message is to look for text in it: no counting, no state, no other call."""
    body: list[ast.AST] = [function.body] if isinstance(function, ast.Lambda) else list(function.body)
    tests = 0
    for statement in body:
        for node in ast.walk(statement):
            if isinstance(node, ast.Compare):
                if any(isinstance(operator, (ast.Lt, ast.LtE, ast.Gt, ast.GtE)) for operator in node.ops):
                    return False
                tests += any(isinstance(operator, (ast.In, ast.NotIn, ast.Eq)) for operator in node.ops)
            elif isinstance(node, ast.Call):
                if not _is_text_call(node):
                    return False
                tests += isinstance(node.func, ast.Attribute) and node.func.attr in _TEXT_TESTS
            elif isinstance(node, (ast.Global, ast.Nonlocal, ast.AugAssign, ast.Await)):
                return False
    return tests > 0


def _is_text_call(node: ast.Call) -> bool:
    if isinstance(node.func, ast.Attribute):
        return node.func.attr in _TEXT_METHODS
    return isinstance(node.func, ast.Name) and node.func.id in _TEXT_FUNCTIONS


def teams(facts: Facts) -> Iterator[AutogenCall]:
    """The 0.4+ teams of the module."""
    return facts.calls(roles.CORE_TEAMS)


def endless(facts: Facts, team: AutogenCall) -> bool:
    """Whether a team has neither a condition nor a number of turns."""
    condition = team.get("termination_condition")
    return ABSENT in condition and not limited(condition) and not limited(team.get("max_turns"))


def soft_conditions(facts: Facts, team: AutogenCall) -> Iterator[Alternative]:
    """The conditions of a team that only what a model says fulfils."""
    bounded = limited(team.get("max_turns")) or not team.is_a(roles.UNBOUNDED_TEAMS)
    if bounded or _asks_a_person(facts, team):
        return
    for alternative in team.get("termination_condition"):
        if _is_soft(facts, alternative):
            yield alternative


@once
def _is_soft(facts: Facts, condition: Alternative) -> bool:
    """Whether a condition is made of soft ones: ``A | B`` is hard if either is, ``A & B`` if both are. What is not known is hard."""
    if isinstance(condition, Operation):
        softness = [_all_soft(facts, part) for part in (condition.left, condition.right)]
        return all(softness) if condition.kind is ast.BitOr else any(softness)
    call = facts.made_by(condition)
    if call is None or not isinstance(condition, Result):
        return False
    if call.exactly(roles.OR_CONDITIONS | roles.AND_CONDITIONS):
        softness = [_all_soft(facts, value) for value in condition.arguments.values()]
        return bool(softness) and (all(softness) if call.exactly(roles.OR_CONDITIONS) else any(softness))
    return call.exactly(roles.SOFT_CONDITIONS)


def _all_soft(facts: Facts, value: Value) -> bool:
    return bool(value) and all(_is_soft(facts, alternative) for alternative in value)


def _asks_a_person(facts: Facts, team: AutogenCall) -> bool:
    """Whether a person is asked in every round."""
    if not team.is_a(frozenset(("core:RoundRobinGroupChat",))):
        return False
    for participants in team.get("participants"):
        if isinstance(participants, Items):
            for alternative in (a for element in participants.elements for a in element):
                made = facts.made_by(alternative)
                if made is not None and made.is_a(frozenset(("core:UserProxyAgent",))):
                    return True
    return False
