"""Where a finding stands: at the unsafe value, where the linted module writes it, else where the module uses it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import NamedTuple

from .catalogue import Rule
from .evaluating.arguments import Arguments, positions
from .evaluating.callers import calls_of
from .evaluating.evaluator import Endless
from .evaluating.started import parameter_of
from .evaluating.values import Place as Written
from .facts.autogen_calls import AutogenCall
from .facts.base import Facts, once
from .facts.given import Given
from .facts.in_scope import bears_a_sign
from .facts.made_elsewhere import Inherited
from .facts.method_calls import makers
from .facts.test_modules import silenced
from .findings import Report
from .quoting import printable
from .reading.model import Module, Site
from .reading.syntax import arguments_of

_LONGEST_PATH = 200  # characters
# A value of another module is followed back through so many functions that hand it on.
_MAX_HANDED = 8


class Place(NamedTuple):
    """A report and the node that it stands on; ``suffix`` ends its message where the value is written in another module."""

    node: ast.AST
    report: Report
    suffix: str = ""

    @property
    def start(self) -> tuple[int, int]:
        """The line (1-based) and the column (0-based, in bytes of UTF-8)."""
        return getattr(self.node, "lineno", 1), getattr(self.node, "col_offset", 0)

    @property
    def end(self) -> tuple[int, int]:
        """As ``start``; exclusive."""
        line, column = self.start
        return getattr(self.node, "end_lineno", None) or line, getattr(self.node, "end_col_offset", None) or column


def placed(facts: Facts, rule: Rule, found: dict[ast.AST, Place]) -> None:
    """Add to what is ``found`` a place for each thing that a rule reports: the first in the module, under the node where it is written."""
    for report in rule.check(facts):
        facts.evaluator.step()
        cause, place = _place(facts, report)
        known = found.get(cause)
        if isinstance(place.node, Inherited) and place.report.value is None:
            continue  # nobody wrote it in the class
        if (known is None or place.start < known.start) and not _stands_elsewhere(facts, rule, place):
            found[cause] = place


def _place(facts: Facts, report: Report) -> tuple[ast.AST, Place]:
    value = report.value
    if value is None:
        return report.node, Place(report.node, report)
    if facts.written_here(value):
        return value.node, Place(value.node, report)
    suffix = f" ({printable(facts.project.shown(value.module), _LONGEST_PATH)}:{getattr(value.node, 'lineno', 1)})"
    return value.node, Place(_brought_by(facts, report.node, value), report, suffix)


def _brought_by(facts: Facts, use: ast.AST, value: Written) -> ast.AST:
    """The argument that brings a value of another module to its use, which may be a call that hands it on to another module, or a
    parameter; the use, where no argument does.
    """
    for _ in range(_MAX_HANDED):
        use = _passed_to(facts, use).get(value.node, use)
    return use


@once
def _passed_to(facts: Facts, use: ast.AST) -> dict[ast.AST, ast.expr]:
    """The arguments of a call, or those that the module passes for a parameter, by where it is written what they can be."""
    passed = [*_arguments(facts, use)] if isinstance(use, (ast.Call, ast.Name)) else []
    values = ((each, node) for node, site in passed for each in facts.value(node, site) if isinstance(each, Written))
    return {each.node: node for each, node in reversed([*values])}


def _arguments(facts: Facts, use: ast.Call | ast.Name) -> Iterator[tuple[ast.expr, Site]]:
    if isinstance(use, ast.Call):
        for call, site in ((each, facts.module.sites.get(each)) for each in (use, *_making(facts, use))):
            yield from ((argument, site) for argument in arguments_of(call) if site is not None)
        return
    around = [each for each, _ in facts.module.functions if each.lineno <= use.lineno <= (each.end_lineno or each.lineno)]
    scope = facts.module.scopes[max(around, key=lambda each: each.lineno)] if around else None
    name = parameter_of(use, scope) if scope is not None else ""
    if scope is not None and name:
        order = positions(scope)
        for call, site in calls_of(facts.evaluator, scope, facts.module):
            argument = Arguments(call, facts.at(site)).expression(name, order.index(name) if name in order else None)
            if argument is not None:
                yield argument, site


def _making(facts: Facts, call: ast.Call) -> list[ast.Call]:
    """The calls in the module that make the objects whose method is called."""
    site = facts.module.sites.get(call)
    objects = facts.value(call.func.value, site) if isinstance(call.func, ast.Attribute) and site is not None else ()
    return [node for node in makers(objects) if isinstance(node, ast.Call) and node in facts.module.sites]


def _stands_elsewhere(facts: Facts, rule: Rule, place: Place) -> bool:
    """Whether a finding stands where it is edited: on a value in its own module, on what is missing in the ``__init__`` of a subclass,
    or where a function of another module makes the object.
    """
    written = place.report.origin or place.report.value
    if written is None:
        if _instances_of_own_init(facts).get(place.node, False):
            return True
    elif not facts.written_here(written) and written.node in _reported_in(facts, written.module, rule):
        return True
    value = place.report.value
    if value is not None and not facts.written_here(value) and isinstance(value.node, (ast.FunctionDef, ast.AsyncFunctionDef)):
        if _says(facts, rule, value, None):  # a tool that comes to it, where that module makes it one
            return True
    steps = (*_steps_from(facts).get(place.node, ()), *_holders(facts, place.report))
    return any(_says(facts, rule, step, value) for step in steps)


def _holders(facts: Facts, report: Report) -> Iterator[Written]:
    """The calls and dicts of other modules that hold what a finding follows from."""
    for reason in report.because:
        given = reason if isinstance(reason, Given) else None
        while given is not None:
            holder = given.holder
            held = Written(holder.made, holder.site.scope.module) if isinstance(holder, AutogenCall) else holder
            if held is not None and not facts.written_here(held):
                yield held
            given = given.within


def _says(facts: Facts, rule: Rule, step: Written, value: Written | None) -> bool:
    """Whether a rule reports the same in another module: the value, or where there is none something in a call or function there."""
    own = _reported_in(facts, step.module, rule)
    if value is not None:
        return value.node in own
    return bool(own) and not set(own.values()).isdisjoint(ast.walk(step.node))


@once
def _reported_in(facts: Facts, module: Module, rule: Rule) -> dict[ast.AST, ast.AST]:
    """What a rule reports in another module, where that module is linted by itself, with the use there."""
    if not bears_a_sign(facts, module):
        return {}
    own = facts.of(module)
    try:
        reports = [] if rule.code in silenced(own) else list(rule.check(own))
    except Endless:
        return {}
    return {report.node if report.value is None else report.value.node: report.node for report in reports}


@once
def _steps_from(facts: Facts) -> dict[ast.AST, list[Written]]:
    """The calls in other modules that lead from a call to what it makes of AutoGen's, or hand that its arguments."""
    found: dict[ast.AST, dict[ast.AST, Written]] = {}
    for call in facts.autogen_calls:
        handing = (step for step in _handing(call.arguments) if not facts.written_here(step))
        found.setdefault(call.node, {}).update({step.node: step for step in (*call.through, *handing)})
    return {node: [*steps.values()] for node, steps in found.items()}


def _handing(arguments: Arguments | None) -> Iterator[Written]:
    """The calls that lead to what AutoGen is handed: the ``super().__init__(…)`` of classes, and what makes their object."""
    while arguments is not None:
        yield Written(arguments.node, arguments.here.module)
        arguments = arguments.here.given


@once
def _instances_of_own_init(facts: Facts) -> dict[ast.AST, bool]:
    """The calls of what hands AutoGen its arguments in a call of its own, and whether that one says alone what AutoGen is given."""
    found: dict[ast.AST, bool] = {}
    for call in facts.autogen_calls:
        if call.has_own_init:
            found[call.node] = call.settled and found.get(call.node, True)
    return found
