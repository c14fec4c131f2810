"""Tests that statements imply: by which a loop is left, a case is entered, a lookup goes on, or which a name was just given."""

from __future__ import annotations

import ast
from collections import defaultdict

from .blocks import Block, Decision, Loop
from .model import Event, Kind, Site

# Of a long chain of elif, a branch knows the outcome of the last tests before it.
MAX_GUARDS = 8
# Stands for all that there is, wherever something is looked up.
ALL_THERE = ...


def found(loop: Loop, inside: list[Decision]) -> ast.expr | None:
    """The test that a loop is left by where it is left by ``break``, of those that are decided inside, too; None where it is not, or one
    of these stands under no test.
    """
    decided: dict[Block, list[Decision]] = defaultdict(list)
    for decision in inside:
        decided[decision.site.block].append(decision)
    ways: list[ast.expr] = []
    for site in (jump.site for jump in loop.jumps if jump.leaves):
        around = [site, *site.around()]
        places = around[: next(number for number, each in enumerate(around) if each.block is loop.body) + 1]
        known = [guard for place in places[:-1] for guard in place.block.guards]
        for place in places:
            before = [(each.test, each.outcome) for each in decided[place.block] if each.site.index < place.index]
            known += before[-MAX_GUARDS:]
        tests = [test if outcome else ast.copy_location(ast.UnaryOp(ast.Not(), test), test) for test, outcome in known]
        if not tests:
            return None
        ways.append(ast.copy_location(ast.BoolOp(ast.And(), tests), tests[0]))
    return ast.copy_location(ast.BoolOp(ast.Or(), ways), ways[0]) if ways else None


def is_one_of(subject: ast.expr, pattern: ast.pattern) -> ast.expr | None:
    """The test that a case of constants makes: ``case "a" | "b"`` is ``subject in ("a", "b")``, ``case True`` is ``subject is True``; None
    for other patterns.
    """
    if isinstance(pattern, ast.MatchSingleton):
        constant = ast.copy_location(ast.Constant(pattern.value), subject)
        return ast.copy_location(ast.Compare(subject, [ast.Is()], [constant]), subject)
    patterns = pattern.patterns if isinstance(pattern, ast.MatchOr) else [pattern]
    values = [each.value for each in patterns if isinstance(each, ast.MatchValue)]
    if len(values) < len(patterns):
        return None
    constants = ast.copy_location(ast.Tuple(values, ast.Load()), subject)
    return ast.copy_location(ast.Compare(subject, [ast.In()], [constants]), subject)


def is_there(node: ast.expr) -> ast.expr | None:
    """The test that ``TABLE[key]`` makes, also where something of that is called: that the key is there, of all that the table has; None
    for other expressions.
    """
    while isinstance(node, (ast.Call, ast.Attribute, ast.Await)):
        node = node.func if isinstance(node, ast.Call) else node.value
    if not isinstance(node, ast.Subscript) or isinstance(node.slice, (ast.Constant, ast.Slice)):
        return None
    there = ast.copy_location(ast.Constant(ALL_THERE), node)
    return ast.copy_location(ast.Compare(node.slice, [ast.In()], [there, node.value]), node)


def just_named(test: ast.expr, site: Site) -> ast.expr:
    """A test; of a name, or of ``not`` it, that it or the statement before binds to a comparison or the like, this."""
    node, negated, named = test, False, False
    while True:
        match node:
            case ast.UnaryOp(ast.Not(), inner):
                node, negated = inner, not negated
            case ast.NamedExpr(value=inner) if _is_verdict(inner):
                node, named = inner, True
            case ast.Name(name) if (event := _just_before(name, site)) is not None and _is_verdict(event.expression):
                node, site, named = event.expression, event.site, True
            case _:
                break
    if not named:
        return test
    return ast.copy_location(ast.UnaryOp(ast.Not(), node), test) if negated else node


def _just_before(name: str, site: Site) -> Event | None:
    """What the statement before a site binds a name to."""
    return next((event for event in site.scope.events.get(name, ())[-1:] if is_just_before(event, site)), None)


def is_just_before(event: Event, site: Site) -> bool:
    """Whether an event is that the statement before a site assigns something."""
    return event.kind is Kind.ASSIGNED and event.site.block is site.block and event.site.index == site.index - 1


def _is_verdict(node: ast.expr) -> bool:
    """Whether it is True or False, whatever it is made of."""
    parts = node.values if isinstance(node, ast.BoolOp) else [node]
    return all(isinstance(part, ast.Compare) or (isinstance(part, ast.UnaryOp) and isinstance(part.op, ast.Not)) for part in parts)
