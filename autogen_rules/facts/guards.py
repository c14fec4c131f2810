"""What stands between a value and its use: checks, and filters that only look for words."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from ..evaluating import library
from ..evaluating.values import Alternative, Cls, Def, Instance, Member, Ref, Result, Unbound, symbol_of
from ..reading.model import Scope, Site
from ..reading.syntax import dotted, names_in
from .base import Facts

_TEXT_TESTS = frozenset("startswith endswith find count search match findall fullmatch".split())
_FORM_TESTS = frozenset("startswith match fullmatch isalnum isidentifier isdigit isdecimal isalpha isnumeric".split())
_CONVERSIONS = frozenset(
    "str Path pathlib.Path PurePath open os.path.join os.path.abspath os.path.realpath os.path.normpath os.path.expanduser os.path.basename"
    " re.sub re.search re.match re.findall textwrap.dedent extract_code".split()
)
# A pattern that admits one class of characters from beginning to end, such as ^[0-9+]+$.
_ALLOW_LIST = re.compile(r"\^?\(?\[[^\]]*\][+*]\)?(?:\$|\\Z)?")
_LIBRARY_CHECKS = frozenset(
    ("is_relative_to", "relative_to", "commonpath", "commonprefix", "secure_filename", "safe_join", "basename", "sanitize_filename")
)


def related(scope: Scope, names: set[str]) -> set[str]:
    """These names, those that they are made from, and those that hold a value of theirs in another form (not: another item of one)."""
    bound = [(name, event.node) for name, events in scope.events.items() for event in events if event.kind in _HOLDING]
    sources = set(names)
    for _ in range(MAX_STEPS):
        for name, node in bound:
            if name in sources:
                made_of = {*_made_of(node), *_part_of(node)}
                sources |= {each for each in made_of if each in scope.parameters or each in scope.events}
    found = set(sources)
    for _ in range(MAX_STEPS):
        found |= {name for name, node in bound if not found.isdisjoint(_made_of(node)) or not names.isdisjoint(_part_of(node))}
    return found


# A value is followed through this many assignments, either way.
MAX_STEPS = 4
_HOLDING = frozenset(("assign", "unpack", "augment", "enter", "element"))


def _part_of(node: ast.AST) -> Iterator[str]:
    """The name that an expression takes an item or attribute of: ``m["k"]``, ``m.get("k")``."""
    while isinstance(node, (ast.Subscript, ast.Attribute, ast.Await, ast.Call)):
        node = node.func if isinstance(node, ast.Call) else node.value
    name = dotted(node)
    if name is not None:
        yield name


def _made_of(node: ast.AST) -> Iterator[str]:
    """The names whose values an expression holds in another form: not those that it hands to a call of something else."""
    name = dotted(node)
    if name is not None:
        yield name
    elif isinstance(node, ast.Call):
        converts = dotted(node.func) in _CONVERSIONS
        if isinstance(node.func, ast.Attribute) and not converts and node.func.attr not in library.ACCESSORS:
            yield from _made_of(node.func.value)
        if converts or (isinstance(node.func, ast.Attribute) and node.func.attr in ("joinpath", "join", "format")):
            for argument in node.args:
                yield from _made_of(argument)
    elif isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Slice):
        yield from _made_of(node.value)
    elif isinstance(node, (ast.Await, ast.FormattedValue, ast.AugAssign, ast.Starred)):
        yield from _made_of(node.value)
    elif isinstance(node, ast.BinOp):
        yield from _made_of(node.left)
        yield from _made_of(node.right)
    elif isinstance(node, ast.JoinedStr):
        for part in node.values:
            yield from _made_of(part)


def own_check(facts: Facts, site: Site, sink: ast.Call, names: set[str]) -> bool:
    """Whether a function of the program's own was called with one of the names before the sink, in the same function."""
    names = _local(site.scope, related(site.scope, names))
    for node, place in site.scope.module.calls:
        if place.scope is not site.scope or node is sink or node.lineno > sink.lineno:
            continue
        arguments = [*node.args, *(keyword.value for keyword in node.keywords)]
        if any(isinstance(argument, (ast.Name, ast.Attribute)) and dotted(argument) in names for argument in arguments):
            if any(_is_own(facts, callee) for callee in facts.value(node.func, place)):
                return True
    return False


def _is_own(facts: Facts, callee: Alternative) -> bool:
    """Whether a callee is the program's own, so far as is known."""
    if isinstance(callee, Def):
        return True
    if isinstance(callee, Member):
        holder = callee.receiver
        own = isinstance(holder, Instance) or (isinstance(holder, Result) and isinstance(holder.callee, (Cls, Unbound)))
        return own and symbol_of(holder) is None and callee.name not in ("append", "get", "format")
    if isinstance(callee, Ref):
        return callee.dotted.split(".")[0] not in library.STANDARD and says_check(callee.dotted.rpartition(".")[2])
    return isinstance(callee, Unbound) and says_check(callee.name)


def says_check(name: str) -> bool:
    """Whether a function's name says that it checks or cleans what it is given."""
    return any(
        word in name.lower() for word in ("valid", "check", "safe", "sanit", "verify", "allow", "ensure", "guard", "clean", "resolve")
    )


def contained(facts: Facts, site: Site, sink: ast.Call, names: set[str]) -> bool:
    """Whether a path is checked in the function: by a containment test, an allow-list, or a call of the program's own."""
    names = _local(site.scope, related(site.scope, names))
    last = sink.end_lineno or sink.lineno
    before = [node for node in ast.walk(site.scope.node) if getattr(node, "lineno", 0) <= last]
    for node in before:
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in _LIBRARY_CHECKS and names_in(node) & names:
                return True
    return _resolves_and_compares(before, names) or membership_test(site, names) or own_check(facts, site, sink, names)


def _local(scope: Scope, names: set[str]) -> set[str]:
    """Those of the names that a function binds itself; all of them in a module."""
    if scope.kind != "function":
        return names
    heads = {name: name.partition(".")[0] for name in names}
    return {name for name, head in heads.items() if head in scope.parameters or head in scope.bound}


def membership_test(site: Site, names: set[str]) -> bool:
    """Whether one of the names is tested for being in an allow-list, in the same function."""
    names = related(site.scope, names)
    return any(
        isinstance(node, ast.Compare)
        and any(isinstance(operator, (ast.In, ast.NotIn)) for operator in node.ops)
        and _is_allow_list(node, names)
        for node in ast.walk(site.scope.node)
    )


def _guarding(site: Site, sink: ast.Call) -> Iterator[ast.expr]:
    """The tests, in the same function, that decide before a sink whether it runs."""
    for statement, place in site.scope.module.tests:
        if place.scope is site.scope and statement.lineno <= sink.lineno and _guards(statement, sink):
            yield statement.test


def _calls_on(site: Site, sink: ast.Call, names: set[str]) -> Iterator[ast.Call]:
    """The calls in those tests that mention one of the names."""
    names = related(site.scope, names)
    for test in _guarding(site, sink):
        yield from (node for node in ast.walk(test) if isinstance(node, ast.Call) and names_in(node) & names)


def admits_only_characters(site: Site, sink: ast.Call, names: set[str]) -> bool:
    """Whether a value passes a pattern such as ``^[0-9+*/ -]+$`` before the sink: it names no function, so it calls none."""
    return any(node.args and _is_allow_list_pattern(node) for node in _calls_on(site, sink, names))


def _is_allow_list_pattern(node: ast.Call) -> bool:
    name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
    pattern = node.args[0].value if isinstance(node.args[0], ast.Constant) else None
    if name not in ("match", "fullmatch") or not isinstance(pattern, str) or not _ALLOW_LIST.fullmatch(pattern):
        return False
    return name == "fullmatch" or pattern.endswith(("$", "\\Z"))


def refused(site: Site, sink: ast.Call, names: set[str]) -> bool:
    """Whether a test of the value's form (its beginning, a pattern, its characters) leaves the function before the sink."""
    return any(isinstance(node.func, ast.Attribute) and node.func.attr in _FORM_TESTS for node in _calls_on(site, sink, names))


def _is_allow_list(node: ast.Compare, names: set[str]) -> bool:
    """``path in ALLOWED``, not ``".." in path``."""
    return bool(names_in(node.left) & names) and names_in(node.comparators[0]).isdisjoint(names)


def _resolves_and_compares(nodes: list[ast.AST], names: set[str]) -> bool:
    """``str(path.resolve()).startswith(str(base))``, ``base in path.resolve().parents``."""
    attributes = {node.attr for node in nodes if isinstance(node, ast.Attribute) and names_in(node.value) & names}
    return bool(attributes & {"resolve", "realpath", "abspath"}) and bool(attributes & {"startswith", "parents"})


def word_filters(facts: Facts, site: Site, sink: ast.Call, names: set[str]) -> Iterator[ast.expr]:
    """The tests before or around a sink that look for words in the value: substring tests and ``re`` searches alone."""
    names = related(site.scope, names)
    return (test for test in _guarding(site, sink) if looks_for_words(test, names))


def _guards(statement: ast.If, sink: ast.Call) -> bool:
    """Whether the sink runs only by the test: it stands in the statement, or the statement leaves before it."""
    if any(inner is sink for inner in ast.walk(statement)):
        return True
    leaves = (ast.Return, ast.Raise, ast.Continue, ast.Break)
    return any(isinstance(inner, leaves) for block in (statement.body, statement.orelse) for each in block for inner in ast.walk(each))


def looks_for_words(test: ast.expr, names: set[str]) -> bool:
    """Whether a test consists of substring tests and searches on one of the names."""
    match test:
        case ast.BoolOp(values=values):
            return any(looks_for_words(value, names) for value in values)
        case ast.UnaryOp(operand=operand):
            return looks_for_words(operand, names)
        case ast.Compare(word, [ast.In() | ast.NotIn()], [text]):
            return bool(names_in(text) & names) and not _is_fence(word)
        case ast.Compare(left, _, others):
            return any(isinstance(side, ast.Call) and looks_for_words(side, names) for side in (left, *others))
        case ast.Call(ast.Name("any" | "all"), [ast.GeneratorExp(each) | ast.ListComp(each)]):
            return looks_for_words(each, names)
        case ast.Call(ast.Attribute(attr=name) | ast.Name("search" | "match" | "findall" | "fullmatch" as name)) if name in _TEXT_TESTS:
            return bool(names_in(test) & names) and not any(_is_fence(argument) for argument in test.args)
    return False


def _is_fence(node: ast.expr) -> bool:
    """Whether a constant finds the code in a message rather than something in the code: a fence, or nothing."""
    if not isinstance(node, ast.Constant) or not isinstance(node.value, str):
        return False
    before, fence, _ = node.value.partition("```")
    return not any(character.isalpha() for character in before) if fence else not before.strip()
