"""What an expression can be, at its place: names, attributes, displays, operators and calls, followed through the project."""

from __future__ import annotations

import ast
import builtins
import operator
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import islice
from typing import Any

from .. import knowledge
from ..knowledge.roles import distinctive
from . import library, objects
from .arguments import parameter
from .changes import apply, passes
from .flow import State
from .project import Module, Project
from .scopes import Block, Event, Function, Scope, Site, dotted, is_emptiness, names_in, narrowings
from .values import (
    ABSENT,
    UNKNOWN,
    Alternative,
    Cls,
    Const,
    Def,
    Dict,
    Items,
    Member,
    ModuleRef,
    Outside,
    Param,
    Partial,
    Ref,
    Result,
    Text,
    Unbound,
    Value,
    as_text,
    items,
    truth,
    union,
)

MAX_DEPTH = 45
MAX_CALLS = 6
MAX_FRAMES = 1_000
MAX_ELEMENTS = 100
MAX_NESTED = 3
MAX_CHECKED = 20
MAX_TEXT = 20_000
_BUILTINS = frozenset(dir(builtins))


@dataclass(eq=False, slots=True)
class Frame:
    """One call of a function of the project that is being followed, at ``site``, itself in the frame ``around``."""

    scope: Scope
    call: ast.Call | None
    site: Site | None
    around: Frame | None
    receiver: Alternative | None
    depth: int
    memo: dict[object, Value] = field(default_factory=dict)


class Evaluator:
    """Answers for one linted module. Nothing is kept between linted modules but parsed files, so answers depend on nothing else."""

    def __init__(self, module: Module, project: Project, version: str = "") -> None:
        self.module = module
        self.project = project
        self._family = knowledge.family_of_version(version)
        self._memo: dict[object, Value] = {}
        self._busy: set[tuple[object, Frame | None]] = set()
        self.assignments: dict[ast.ClassDef, dict[str, list[tuple[Scope, list[Event]]]]] = {}
        self._mentioned: dict[ast.expr, set[str]] = {}
        self._plain: dict[Function, bool] = {}
        self._lineages: dict[ast.ClassDef, list[Cls]] = {}
        self._instances: dict[ast.ClassDef, Result] = {}
        self._frames: dict[tuple[Scope, ast.Call, Frame | None, ast.AST | None], Frame] = {}

    # Entrance

    def value(self, node: ast.expr | None, site: Site, frame: Frame | None = None) -> Value:
        """What the expression can be at the site; unknown where it is too deep or too long to follow."""
        if node is None:
            return (ABSENT,)
        return self.remember(node, self._frame_of(site.scope, frame), lambda inner: self._expression(node, site, inner))

    def remember(self, key: object, frame: Frame | None, compute: Callable[[Frame | None], Value]) -> Value:
        """What is computed, once for a key and frame; unknown inside its own computation and beyond `MAX_DEPTH`."""
        memo = self._memo if frame is None else frame.memo
        known = memo.get(key)
        if known is not None:
            return known
        mark = key, frame
        if mark in self._busy or len(self._busy) > MAX_DEPTH:
            return (UNKNOWN,)
        self._busy.add(mark)
        try:
            found = memo[key] = compute(frame)
        finally:
            self._busy.discard(mark)
        return found

    @staticmethod
    def _frame_of(scope: Scope | None, frame: Frame | None) -> Frame | None:
        """The frame, where the scope stands in its function."""
        if frame is None:
            return None
        while scope is not None:
            if scope is frame.scope:
                return frame
            scope = scope.parent
        return None

    # Expressions

    def _expression(self, node: ast.expr, site: Site, frame: Frame | None) -> Value:
        method = _EXPRESSIONS.get(type(node))
        return method(self, node, site, frame) if method is not None else (UNKNOWN,)

    def _constant(self, node: ast.Constant, site: Site, frame: Frame | None) -> Value:
        return (Const(node, site.scope.module, node.value),)

    def _name(self, node: ast.Name, site: Site, frame: Frame | None) -> Value:
        return self.name(node.id, node, site, frame)

    def _attribute(self, node: ast.Attribute, site: Site, frame: Frame | None) -> Value:
        name = dotted(node)
        if name is not None:
            head = name.split(".", 1)[0]
            for scope in site.scope.lookups():
                if name in scope.events:
                    place = site if scope is site.scope else self._seen_from(scope, site)
                    return self.state(scope, name, place, frame, lambda inner: self._plain_attribute(node, site, inner))
                if head in scope.parameters or any(event.binds for event in scope.events.get(head, ())):
                    break
        return self._plain_attribute(node, site, frame)

    def _plain_attribute(self, node: ast.Attribute, site: Site, frame: Frame | None) -> Value:
        return union(self.attribute(alternative, node.attr, node, site) for alternative in self.value(node.value, site, frame))

    def _dict(self, node: ast.Dict, site: Site, frame: Frame | None) -> Value:
        entries: dict[Any, Value] = {}
        open_ = False
        for key, item in zip(node.keys, node.values, strict=True):
            if key is None:
                for alternative in (merged := self.value(item, site, frame)):
                    if isinstance(alternative, Dict):
                        found = (
                            alternative.entries
                            if len(merged) == 1
                            else {k: union((v, entries.get(k, (ABSENT,)))) for k, v in alternative.entries.items()}
                        )
                        entries.update({k: v for k, v in found.items() if v != (ABSENT,)})
                        open_ |= alternative.open
                    else:
                        open_ = True
                continue
            for name in self.keys(self.value(key, site, frame)):
                if name is None:
                    open_ = True
                else:
                    entries[name.value] = self.value(item, site, frame)
        return (Dict(node, site.scope.module, entries, open_),)

    @staticmethod
    def keys(value: Value) -> Iterator[Const | None]:
        """The constants that a key can be; None for one that is not known."""
        for alternative in value:
            hashable = isinstance(alternative, Const) and isinstance(alternative.value, (str, int, float, bytes, bool, type(None)))
            yield alternative if hashable else None  # type: ignore[misc]

    def _items(self, node: ast.List | ast.Tuple | ast.Set, site: Site, frame: Frame | None) -> Value:
        elements: list[Value] = []
        open_ = False
        for item in node.elts:
            if isinstance(item, ast.Starred):
                for alternative in (merged := self.value(item.value, site, frame)):
                    if isinstance(alternative, Items):
                        elements += alternative.elements
                        open_ |= alternative.open or len(merged) > 1
                    else:
                        open_ = True
            else:
                elements.append(self.value(item, site, frame))
        return (items(node, site.scope.module, elements, open_),)

    def _comprehension(self, node: ast.ListComp | ast.SetComp | ast.GeneratorExp, site: Site, frame: Frame | None) -> Value:
        scope = site.scope.module.index.scopes[node]
        return (Items(node, site.scope.module, (self.value(node.elt, scope.end, frame),), True),)

    def _dict_comprehension(self, node: ast.DictComp, site: Site, frame: Frame | None) -> Value:
        return (Dict(node, site.scope.module, {}, True),)

    def _joined(self, node: ast.JoinedStr, site: Site, frame: Frame | None) -> Value:
        return self._text(node, site, [self.value(part, site, frame) for part in node.values])

    def _formatted(self, node: ast.FormattedValue, site: Site, frame: Frame | None) -> Value:
        value = self.value(node.value, site, frame)
        if node.format_spec is None and node.conversion == -1:
            return tuple(as_text(c) if isinstance(c, Const) else c for c in value)
        return (Text(node, site.scope.module, (value,)),)

    def _text(self, node: ast.expr, site: Site, parts: list[Value]) -> Value:
        """The parts in a row: a constant where all are, else what is made of them."""
        if all(len(part) == 1 and isinstance(part[0], Const) for part in parts):
            text = "".join(str(as_text(part[0]).value) for part in parts)  # type: ignore[arg-type]
            if len(text) <= MAX_TEXT:
                return (Const(node, site.scope.module, text),)
        return (Text(node, site.scope.module, tuple(parts)),)

    def _binary(self, node: ast.BinOp, site: Site, frame: Frame | None) -> Value:
        return self.combine(node, type(node.op), self.value(node.left, site, frame), self.value(node.right, site, frame), site)

    def combine(self, node: ast.AST, kind: type[ast.operator], left: Value, right: Value, site: Site) -> Value:
        """The value of ``left <operator> right`` (also ``left <operator>= right``)."""
        found = []
        for first in left[:6]:
            for second in right[:6]:
                found.append(self._combined(node, kind, first, second, site))
        return union(found)

    def _combined(self, node: Any, kind: type[ast.operator], first: Alternative, second: Alternative, site: Site) -> Value:
        module = site.scope.module
        if isinstance(first, Const) and isinstance(second, Const):
            folded = _fold(kind, first.value, second.value)
            if folded is not None:
                return (Const(node, module, folded),)
        if kind is ast.BitOr:
            if isinstance(first, Dict) and isinstance(second, Dict):
                return (Dict(node, module, {**first.entries, **second.entries}, first.open or second.open),)
            if isinstance(first, Dict) or isinstance(second, Dict):
                known = first if isinstance(first, Dict) else second
                return (Dict(node, module, dict(known.entries), True),)  # type: ignore[attr-defined]
            return (Result(node, module, Ref(node, module, "operator.or_"), site, ((first,), (second,))),)
        if kind is ast.BitAnd:
            return (Result(node, module, Ref(node, module, "operator.and_"), site, ((first,), (second,))),)
        if kind is ast.Add and (isinstance(first, Items) or isinstance(second, Items)):
            elements = [e for part in (first, second) if isinstance(part, Items) for e in part.elements]
            closed = all(isinstance(part, Items) and not part.open for part in (first, second))
            return (items(node, module, elements, not closed),)
        if kind is ast.Mod and isinstance(second, Items):
            return (Text(node, module, ((first,), *second.elements)),)
        if kind in (ast.Add, ast.Mod, ast.Div, ast.Mult):
            return (Text(node, module, ((first,), (second,))),)
        return (UNKNOWN,)

    def _unary(self, node: ast.UnaryOp, site: Site, frame: Frame | None) -> Value:
        found: list[Alternative] = []
        for alternative in self.value(node.operand, site, frame):
            if isinstance(alternative, Const) and isinstance(alternative.value, (int, float)):
                act = _UNARY.get(type(node.op))
                if act is not None and not (act is operator.invert and isinstance(alternative.value, float)):
                    found.append(Const(node, site.scope.module, act(alternative.value)))
                    continue
            found.append(UNKNOWN)
        return union([tuple(found)])

    def _boolean(self, node: ast.BoolOp, site: Site, frame: Frame | None) -> Value:
        found: list[Value] = []
        stops_when_true = isinstance(node.op, ast.Or)
        for operand in node.values[:-1]:
            value = self.value(operand, site, frame)
            found.append(tuple(a for a in value if truth(a) in (None, stops_when_true)))
            if all(truth(a) is stops_when_true for a in value):
                return union(found)
        return union((*found, self.value(node.values[-1], site, frame)))

    def _conditional(self, node: ast.IfExp, site: Site, frame: Frame | None) -> Value:
        found = []
        for branch, outcome in ((node.body, True), (node.orelse, False)):
            value = self.value(branch, site, frame)
            for name, narrowing in narrowings(node.test, outcome):
                if dotted(branch) == name:
                    value = tuple(alternative for alternative in value if passes(alternative, narrowing)) or (UNKNOWN,)
            found.append(value)
        return union(found)

    def _subscript(self, node: ast.Subscript, site: Site, frame: Frame | None) -> Value:
        return union(self._item(node, alternative, site, frame) for alternative in self.value(node.value, site, frame))

    def _item(self, node: ast.Subscript, holder: Alternative, site: Site, frame: Frame | None) -> Value:
        module = site.scope.module
        if isinstance(holder, Outside):
            return (holder,)
        if isinstance(node.slice, ast.Slice):
            if isinstance(holder, Items):
                return (Items(node, module, holder.elements, True),)
            return (Text(node, module, ((holder,),)),)
        if isinstance(holder, (Dict, Items)):
            found = []
            for key in self.keys(self.value(node.slice, site, frame)):
                if isinstance(holder, Dict):
                    value = holder.get(key.value) if key is not None else union((*holder.entries.values(), (UNKNOWN,)))
                    found.append(tuple(UNKNOWN if a is ABSENT else a for a in value))
                else:
                    found.append(element(holder, (key.value,) if key is not None and isinstance(key.value, int) else ()))
            return union(found)
        if isinstance(holder, Text):
            return (Text(node, module, ((holder,),)),)
        if isinstance(holder, (Const, Alternative)) and type(holder) in (Const, Alternative):
            return (UNKNOWN,)
        if isinstance(holder, (Cls, Ref)):
            return (holder,)
        return (Member(node, module, holder, None),)

    def _lambda(self, node: ast.Lambda, site: Site, frame: Frame | None) -> Value:
        return (Def(node, site.scope.module, node, site.scope.module.index.scopes[node]),)

    def _inner(self, node: ast.Await | ast.NamedExpr | ast.Starred, site: Site, frame: Frame | None) -> Value:
        return self.value(node.value, site, frame)

    # Names

    def name(self, name: str, node: ast.AST, site: Site, frame: Frame | None = None) -> Value:
        """What a name can be at a site."""
        module = site.scope.module
        for scope in site.scope.lookups_of(name):
            if name in scope.parameters or any(event.binds for event in scope.events.get(name, ())):
                place = site if scope is site.scope else self._seen_from(scope, site)
                return self.state(scope, name, place, frame, partial(self._start, scope, name, node, site))
        return self._undefined(name, node, module, site)

    @staticmethod
    def _seen_from(scope: Scope, site: Site) -> Site:
        """Where, in an outer scope, the code at the site runs: a class body or comprehension where it stands, a function later."""
        inner: Scope | None = site.scope
        place = site
        while inner is not None and inner is not scope:
            place = scope.end if inner.kind in ("function", "lambda") else inner.site or scope.end
            if inner.kind in ("function", "lambda"):
                return scope.end
            inner = inner.parent
        return place

    def _start(self, scope: Scope, name: str, node: ast.AST, site: Site, frame: Frame | None) -> Value:
        """A name of a scope before anything in it has bound it."""
        if name in scope.parameters:
            return parameter(self, scope, name, frame)
        if scope.kind == "class" and scope.site is not None:
            return self.name(name, node, scope.site, frame)
        return ()

    def _undefined(self, name: str, node: ast.AST, module: Module, site: Site) -> Value:
        if name in _BUILTINS:
            return (Ref(node, module, f"builtins.{name}"),)
        stars = [(scope, star) for scope in site.scope.lookups() for star in scope.stars]
        for _, star in stars:
            target = self.project.find(module, star.level, star.module or "")
            if target is not None:
                exported = self._star_export(target, name, node)
                if exported:
                    return exported
            elif star.module and knowledge.lookup(f"{star.module}.{name}") is not None and not star.level:
                return (Ref(node, module, f"{star.module}.{name}"),)
        if stars:
            return (UNKNOWN,) if not distinctive(name) else (Unbound(node, module, name),)
        if name.startswith("__") and name.endswith("__"):
            return (Ref(node, module, f"builtins.{name}"),)
        if name in library.SNIPPET_NAMES:
            return (Ref(node, module, library.SNIPPET_NAMES[name]),)
        return (Unbound(node, module, name),)

    def state(self, scope: Scope, name: str, site: Site, frame: Frame | None, start: Callable[[Frame | None], Value]) -> Value:
        """The value of the state of a name at a site, changes applied; ``start`` gives what it is at the scope's beginning."""
        flow = scope.module.flow(scope, name)
        frame = self._frame_of(scope, frame)
        value = self._state_value(flow.at(site), scope, frame, start)
        if flow.foreign:
            bound = self.remember(("foreign", flow), None, lambda _: union(self.bound(event) for event in flow.foreign if event.binds))
            value = union((value, bound))
            changed = apply(self, value, [event for event in flow.foreign if not event.binds], None)
            value = union([value, changed])
            value = tuple(Dict(a.node, a.module, a.entries, True) if isinstance(a, Dict) else a for a in value)
        return value or (UNKNOWN,)

    def _state_value(self, state: State, scope: Scope, frame: Frame | None, start: Callable[[Frame | None], Value]) -> Value:
        memo = self._memo if frame is None else frame.memo
        waiting = [state]
        done: dict[State, Value] = {}
        while waiting:
            current = waiting[-1]
            if current in done or current in memo:
                done.setdefault(current, memo.get(current, ()))
                waiting.pop()
                continue
            changes: list[Event] = []
            base: State = current
            while base.event is not None and not base.event.binds and base not in memo and base.before is not None:
                changes.append(base.event)
                base = base.before
            needed = [inner for inner in ((base,) if changes else base.joined) if inner not in done and inner not in memo]
            if needed:
                waiting += needed
                continue
            if changes:
                changes = [event for event in reversed(changes) if self._runs(event.site.block, frame)]
                found = apply(self, self._known(base, done, memo), changes, frame)
            elif base.joined:
                met = [inner for inner, block in zip(base.joined, base.blocks, strict=True) if block is None or self._runs(block, frame)]
                found = union(self._known(inner, done, memo) for inner in met)
            elif base.event is not None:
                found = self.remember(base, frame, lambda inner, event=base.event: self.bound(event, inner))  # type: ignore[misc]
            else:
                found = start(frame)
            done[current] = memo[current] = found
            waiting.pop()
        return done[state]

    @staticmethod
    def _known(state: State, done: dict[State, Value], memo: dict[object, Value]) -> Value:
        return done[state] if state in done else memo.get(state, ())

    def bound(self, event: Event, frame: Frame | None = None) -> Value:
        """What an event binds its name to."""
        frame = self._frame_of(event.site.scope, frame)
        if not self._runs(event.site.block, frame):
            return ()
        found: Value = _BINDINGS[event.kind](self, event, frame)
        return found

    def _runs(self, block: Block, frame: Frame | None) -> bool:
        """Whether a block may run in the call that a frame is: no test of the branches around it is decided otherwise by an argument."""
        while frame is not None and block.parent is not None:
            for test, outcome in block.guards:
                if self._mentions(test, frame.scope.parameters) and self._outcome(test, block.parent, frame) is (not outcome):
                    return False
            block = block.parent.block
        return True

    def _mentions(self, test: ast.expr, names: frozenset[str]) -> bool:
        known = self._mentioned.get(test)
        if known is None:
            known = self._mentioned[test] = names_in(test)
        return not known.isdisjoint(names)

    def _outcome(self, test: ast.expr, site: Site, frame: Frame) -> bool | None:
        """The outcome of a test in a frame; None where it is not known."""
        if isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
            inner = self._outcome(test.operand, site, frame)
            return None if inner is None else not inner
        if isinstance(test, ast.BoolOp):
            decisive = isinstance(test.op, ast.Or)
            outcomes = [self._outcome(value, site, frame) for value in test.values]
            return decisive if decisive in outcomes else None if None in outcomes else not decisive
        if isinstance(test, ast.Compare) and len(test.ops) == 1:
            return _compared(test.ops[0], self.value(test.left, site, frame), self.value(test.comparators[0], site, frame))
        truths = {truth(alternative) for alternative in self.value(test, site, frame)}
        return truths.pop() if len(truths) == 1 else None

    def _assigned(self, event: Event, frame: Frame | None) -> Value:
        return self.value(event.node, event.site, frame)  # type: ignore[arg-type]

    def _unpacked(self, event: Event, frame: Frame | None) -> Value:
        value = self.value(event.node, event.site, frame)  # type: ignore[arg-type]
        return union(element(alternative, event.path) for alternative in value)

    def _looped(self, event: Event, frame: Frame | None) -> Value:
        parent = event.site.block.parent
        site = parent if parent is not None else self._iterated_from(event.site)
        value = self.value(event.node, site, frame)  # type: ignore[arg-type]
        return union(_pass(each, event.path) for alternative in value for each in self.elements(alternative))

    @staticmethod
    def _iterated_from(site: Site) -> Site:
        """A comprehension's first iterable is evaluated around it."""
        return site.scope.site if site.index == 0 and site.scope.site is not None else site

    @staticmethod
    def elements(holder: Alternative) -> list[Value]:
        """What a loop over it sees, one value for each element that is known."""
        if isinstance(holder, Items):
            return [*holder.elements[:MAX_ELEMENTS], *([(UNKNOWN,)] if holder.open or len(holder.elements) > MAX_ELEMENTS else [])]
        if isinstance(holder, Dict):
            return _dict_view(holder, "keys", holder.node, holder.module)
        if (
            isinstance(holder, Result)
            and isinstance(holder.callee, Member)
            and isinstance(holder.callee.receiver, Dict)
            and holder.callee.name in _VIEWS
        ):
            return _dict_view(holder.callee.receiver, holder.callee.name, holder.node, holder.module)
        if isinstance(holder, (Outside, Text)) or (isinstance(holder, Ref) and library.outside_name(holder.dotted)):
            return [(holder,)]
        if isinstance(holder, (Result, Member, Param)):
            return [(Member(holder.node, holder.module, holder, None),)]
        return [(UNKNOWN,)]

    def _entered(self, event: Event, frame: Frame | None) -> Value:
        parent = event.site.block.parent
        value = self.value(event.node, parent or event.site, frame)  # type: ignore[arg-type]
        return (UNKNOWN,) if event.path else value

    def _imported(self, event: Event, frame: Frame | None) -> Value:
        node, module = event.node, event.site.scope.module
        if isinstance(node, ast.alias):
            name = node.name if node.asname else node.name.split(".")[0]
            found = self.project.find(module, 0, name)
            return (ModuleRef(node, module, found),) if found is not None else (Ref(node, module, name),)
        assert isinstance(node, ast.ImportFrom)
        name = node.names[event.path[0]].name
        target = self.project.find(module, node.level, node.module or "")
        if target is not None:
            return self.export(target, name, node) or (Ref(node, module, f"{node.module or ''}.{name}"),)
        return (Ref(node, module, f"{node.module or ''}.{name}"),)

    def _defined(self, event: Event, frame: Frame | None) -> Value:
        node, module = event.node, event.site.scope.module
        assert isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
        return (Def(node, module, node, module.index.scopes[node]),)

    def _class(self, event: Event, frame: Frame | None) -> Value:
        assert isinstance(event.node, ast.ClassDef)
        return (Cls(event.node, event.site.scope.module, event.node, event.site),)

    def _nothing(self, event: Event, frame: Frame | None) -> Value:
        return (UNKNOWN,)

    def _star_export(self, target: Module, name: str, node: ast.AST) -> Value:
        """What ``from target import *`` brings in under a name; an empty value where the module has no such name."""
        return self.remember((target, name), None, lambda _: self.export(target, name, node) or ())

    def export(self, target: Module, name: str, node: ast.AST) -> Value | None:
        """What ``from target import name`` brings in; None where the module has no such name."""
        top = target.index.top
        if any(event.binds for event in top.events.get(name, ())):
            return self.name(name, node, top.end)
        found = self.project.submodule(target, name)
        if found is not None:
            return (ModuleRef(node, target, found),)
        for star in top.stars:
            inner = self.project.find(target, star.level, star.module or "")
            if inner is not None and inner is not target:
                exported = self._star_export(inner, name, node)
                if exported and exported != (UNKNOWN,):
                    return exported
            elif star.module and knowledge.lookup(f"{star.module}.{name}") is not None:
                return (Ref(node, target, f"{star.module}.{name}"),)
        return None

    # Attributes

    def attribute(self, holder: Alternative, name: str, node: ast.AST, site: Site) -> Value:
        """``holder.name``."""
        module = site.scope.module
        if isinstance(holder, ModuleRef):
            return self.export(holder.target, name, node) or (UNKNOWN,)
        if isinstance(holder, Ref):
            return (Ref(node, module, f"{holder.dotted}.{name}"),)
        if isinstance(holder, Outside):
            return (holder,) if name not in library.METHODS else (Member(node, module, holder, name),)
        if isinstance(holder, Cls):
            return objects.class_attribute(self, holder, name) or (Member(node, module, holder, name),)
        if isinstance(holder, Result) and isinstance(holder.callee, Cls):
            cls = holder.callee
            return self.remember((holder, name), None, lambda _: objects.instance_attribute(self, holder, cls, name)) or (
                Member(node, module, holder, name),
            )
        if isinstance(holder, Const) and name in ("value", "name") and holder.value is not None:
            return (holder,)
        return (Member(node, module, holder, name),)

    def bases(self, cls: Cls) -> Iterator[Alternative]:
        """What a class of the project is derived from."""
        return objects.bases(self, cls)

    def lineage(self, cls: Cls) -> list[Cls]:
        """The class and those of the project that it is derived from, in the order in which names are looked up."""
        known = self._lineages.get(cls.cls)
        if known is None:
            known = self._lineages[cls.cls] = objects.lineage(self, cls)
        return known

    def ancestor(self, cls: Cls) -> knowledge.Symbol | None:
        """The AutoGen class that a class of the project is derived from."""
        for known in self.lineage(cls):
            for base in self.bases(known):
                symbol = self.symbol(base) if not isinstance(base, Cls) else None
                if symbol is not None:
                    return symbol
        return None

    def method(self, cls: Cls, name: str) -> Scope | None:
        """The scope of a method that the class or one of its bases in the project defines."""
        value = self.remember((cls.cls, name), None, lambda _: objects.class_attribute(self, cls, name))
        return next((alternative.scope for alternative in value if isinstance(alternative, Def)), None)

    def instance_of(self, cls: Cls) -> Result:
        """Some instance of a class, however it was constructed."""
        known = self._instances.get(cls.cls)
        if known is None:
            known = self._instances[cls.cls] = Result(cls.cls, cls.module, cls, cls.site, None, self.ancestor(cls))
        return known

    def frame(self, scope: Scope, call: ast.Call, site: Site, around: Frame | None, receiver: Alternative | None) -> Frame | None:
        """The frame of a call that is followed; None where it goes too deep."""
        around = around if isinstance(around, Frame) else None
        depth = around.depth + 1 if around is not None else 1
        key = scope, call, around, receiver.node if receiver is not None else None
        known = self._frames.get(key)
        if known is None:
            if depth > MAX_CALLS or len(self._frames) > MAX_FRAMES:
                return None
            known = self._frames[key] = Frame(scope, call, site, around, receiver, depth)
        return known

    def plain_frame(self, scope: Scope, receiver: Alternative | None) -> Frame:
        """The frame of a call without arguments: a property, a default factory."""
        return Frame(scope, None, None, None, receiver, 1)

    # Calls

    def _call(self, node: ast.Call, site: Site, frame: Frame | None) -> Value:
        return union(self.called(callee, node, site, frame) for callee in self.value(node.func, site, frame))

    def called(self, callee: Alternative, node: ast.Call, site: Site, frame: Frame | None) -> Value:
        """What a call of a callee gives."""
        module = site.scope.module
        if isinstance(callee, Def):
            return self._function_result(callee, node, site, frame)
        if isinstance(callee, Cls):
            return (Result(node, module, callee, site, frame, self.ancestor(callee)),)
        if isinstance(callee, (Ref, Member)):
            known = library.call(self, callee, node, site, frame)
            if known is not None:
                return known
        return (Result(node, module, callee, site, frame, self.symbol(callee, node)),)

    def symbol(self, callee: Alternative, call: ast.Call | None = None) -> knowledge.Symbol | None:
        """The AutoGen class or function that a callee is, itself or as an ancestor; of a bare name, the one that the keywords fit."""
        if isinstance(callee, Ref):
            return knowledge.lookup(callee.dotted)
        if isinstance(callee, Unbound) and distinctive(callee.name):
            return _best_fit(sorted(knowledge.by_name(callee.name), key=lambda symbol: symbol.family != self._family), call)
        if isinstance(callee, Cls):
            return self.ancestor(callee)
        if isinstance(callee, Partial):
            return self.symbol(callee.callee, call)
        return None

    def _function_result(self, callee: Def, node: ast.Call, site: Site, frame: Frame | None) -> Value:
        scope = callee.scope
        if scope.generator:
            return (Result(node, site.scope.module, callee, site, frame),)
        inner = self.frame(scope, node, site, frame, callee.receiver)
        if inner is None:
            return (UNKNOWN,)
        found = self.returned(scope, inner)
        if scope.module is not site.scope.module or not self._only_converts(callee.function):
            found = _checked(found, Result(node, site.scope.module, callee, site, frame))
            if scope.module is not site.scope.module and any(_is_open(alternative) for alternative in found):
                found = tuple(a for a in found if not isinstance(a, Const) or not isinstance(a.value, (bool, type(None))))
        return found

    def _only_converts(self, function: Function) -> bool:
        known = self._plain.get(function)
        if known is None:
            known = self._plain[function] = _plain(function)
        return known

    def returned(self, scope: Scope, frame: Frame | None) -> Value:
        """What a function returns in a frame."""
        if not scope.returns:
            return (Const(scope.node, scope.module, None),)
        return union(self.value(node, site, frame) for node, site in scope.returns if self._runs(site.block, frame)) or (UNKNOWN,)


def _compared(operator_: ast.cmpop, left: Value, right: Value) -> bool | None:
    """The outcome of comparing two constants, or a constant with the elements of a list; None where they are not known."""
    if len(left) != 1 or len(right) != 1 or not isinstance(left[0], Const):
        return None
    first, second = left[0].value, right[0]
    if isinstance(second, Items) and not second.open and all(len(e) == 1 and isinstance(e[0], Const) for e in second.elements):
        found = any(first == element[0].value for element in second.elements)  # type: ignore[attr-defined]
        return found if isinstance(operator_, ast.In) else not found if isinstance(operator_, ast.NotIn) else None
    if not isinstance(second, Const):
        return None
    if isinstance(operator_, (ast.Eq, ast.Is)):
        return bool(first == second.value)
    return bool(first != second.value) if isinstance(operator_, (ast.NotEq, ast.IsNot)) else None


def _best_fit(candidates: Sequence[knowledge.Symbol], call: ast.Call | None) -> knowledge.Symbol | None:
    given = {keyword.arg for keyword in call.keywords if keyword.arg is not None} if call is not None else set()
    return next((symbol for symbol in candidates if given <= _accepted(symbol)), candidates[0] if candidates else None)


def _accepted(symbol: knowledge.Symbol) -> set[str]:
    """The keywords that a class and its bases take."""
    family = (
        candidate for name in symbol.ancestors() for candidate in knowledge.by_name(name.partition(":")[2]) if candidate.qualified == name
    )
    return {parameter for candidate in family for parameter in candidate.parameters()}


def element(holder: Alternative, path: tuple[int, ...]) -> Value:
    """The element that a path of indexes leads to; with no path, any element."""
    if isinstance(holder, Outside):
        return (holder,)
    if isinstance(holder, Items):
        if not path or holder.open:
            return _pass(union((*holder.elements[:MAX_ELEMENTS], (UNKNOWN,))), path[1:])
        return _pass(holder.elements[path[0]], path[1:]) if -len(holder.elements) <= path[0] < len(holder.elements) else (UNKNOWN,)
    if isinstance(holder, (Text, Result, Member, Param)):
        return (Member(holder.node, holder.module, holder, None),)
    return (UNKNOWN,)


def _pass(value: Value, path: tuple[int, ...]) -> Value:
    return union(element(alternative, path) for alternative in value) if path else value


def _dict_view(holder: Dict, view: str | None, node: ast.AST, module: Module) -> list[Value]:
    """What a loop over ``d.items()``, ``d.values()`` or ``d.keys()`` sees."""
    more: list[Value] = [(UNKNOWN,)] if holder.open else []
    entries = list(islice(holder.entries.items(), MAX_ELEMENTS))
    if view == "values":
        return [*(value for _, value in entries), *more]
    if view == "items":
        return [(Items(node, module, ((Const(holder.node, holder.module, key),), value)),) for key, value in entries] + more
    return [(Const(holder.node, holder.module, key),) for key, _ in entries] + more


def _checked(value: Value, result: Result, depth: int = 0) -> Value:
    """What a function gives back, where text in it may have been checked by the function: for that text, only that the function gave it."""
    found: list[Alternative] = []
    for alternative in value:
        if isinstance(alternative, Items) and depth < MAX_NESTED:
            elements = tuple(_checked(element, result, depth + 1) for element in alternative.elements[:MAX_CHECKED])
            found.append(
                Items(alternative.node, alternative.module, elements, alternative.open or len(elements) < len(alternative.elements))
            )
        elif isinstance(alternative, Dict) and depth < MAX_NESTED:
            entries = {key: _checked(entry, result, depth + 1) for key, entry in alternative.entries.items()}
            found.append(Dict(alternative.node, alternative.module, entries, alternative.open))
        else:
            found.append(result if _is_text(alternative) else alternative)
    return union([tuple(found)])


def _is_text(alternative: Alternative) -> bool:
    """Whether it is, or may hold, text that a function could have checked; objects and constants are handed through."""
    if isinstance(alternative, Ref):
        return library.outside_name(alternative.dotted) is not None
    if isinstance(alternative, Result):
        return alternative.symbol is None and (isinstance(alternative.callee, Member) or _is_path_of_something(alternative))
    return isinstance(alternative, (Outside, Text, Member, Param))


def _is_open(alternative: Alternative) -> bool:
    """Whether nothing is known of it: a switch beside it, in what another module's function gives, is a setting, not its value."""
    return alternative is UNKNOWN or (
        isinstance(alternative, Result) and alternative.symbol is None and not isinstance(alternative.callee, Cls)
    )


def _is_path_of_something(alternative: Result) -> bool:
    if not isinstance(alternative.callee, Ref) or not alternative.callee.dotted.startswith(("pathlib.", "os.path.")):
        return False
    return any(not isinstance(argument, ast.Constant) for argument in getattr(alternative.node, "args", ()))


def _plain(function: Function) -> bool:
    """Whether a function only converts: nothing in it loops, raises or decides, but to put a default in the place of nothing."""
    body = [function.body] if isinstance(function, ast.Lambda) else function.body
    nodes = [node for statement in body for node in ast.walk(statement)]
    tests = [node.test for node in nodes if isinstance(node, (ast.If, ast.IfExp))]
    defaults = {test for test in tests if isinstance(test, (ast.Name, ast.Attribute, ast.UnaryOp, ast.Compare)) and is_emptiness(test)}
    if len(defaults) < len(tests) or any(isinstance(node, ast.Compare) and node not in defaults for node in nodes):
        return False
    leaves = [inner for node in nodes if isinstance(node, ast.If) for inner in ast.walk(node) if isinstance(inner, ast.Return)]
    kinds = (ast.Raise, ast.Assert, ast.Try, ast.For, ast.While, ast.Match, ast.AsyncFor)
    return not leaves and not any(isinstance(node, kinds) for node in nodes)


def _fold(kind: type[ast.operator], first: Any, second: Any) -> Any:
    """The constant that an operator makes of two, None where it makes none (or a huge one)."""
    numbers = all(isinstance(value, (int, float)) for value in (first, second))
    texts = isinstance(first, str) and isinstance(second, str) and len(first) + len(second) <= MAX_TEXT
    if not numbers and not (kind is ast.Add and texts):
        return None
    if numbers and max(abs(first), abs(second)) > 1e15:
        return None
    act = _BINARY.get(kind)
    try:
        return act(first, second) if act is not None else None
    except (ArithmeticError, TypeError, ValueError):
        return None


_VIEWS = ("items", "values", "keys")
_BINARY: dict[type[ast.operator], Callable[[Any, Any], Any]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.FloorDiv: operator.floordiv,
    ast.BitOr: operator.or_,
}
_UNARY: dict[type[ast.unaryop], Callable[[Any], Any]] = {
    ast.USub: operator.neg,
    ast.UAdd: operator.pos,
    ast.Not: operator.not_,
    ast.Invert: operator.invert,
}
_EXPRESSIONS: dict[type[ast.expr], Any] = {
    ast.Constant: Evaluator._constant,
    ast.Name: Evaluator._name,
    ast.Attribute: Evaluator._attribute,
    ast.Dict: Evaluator._dict,
    ast.List: Evaluator._items,
    ast.Tuple: Evaluator._items,
    ast.Set: Evaluator._items,
    ast.ListComp: Evaluator._comprehension,
    ast.SetComp: Evaluator._comprehension,
    ast.GeneratorExp: Evaluator._comprehension,
    ast.DictComp: Evaluator._dict_comprehension,
    ast.JoinedStr: Evaluator._joined,
    ast.FormattedValue: Evaluator._formatted,
    ast.BinOp: Evaluator._binary,
    ast.UnaryOp: Evaluator._unary,
    ast.BoolOp: Evaluator._boolean,
    ast.IfExp: Evaluator._conditional,
    ast.Subscript: Evaluator._subscript,
    ast.Lambda: Evaluator._lambda,
    ast.Await: Evaluator._inner,
    ast.NamedExpr: Evaluator._inner,
    ast.Starred: Evaluator._inner,
    ast.Call: Evaluator._call,
}
_BINDINGS: dict[str, Any] = {
    "assign": Evaluator._assigned,
    "unpack": Evaluator._unpacked,
    "element": Evaluator._looped,
    "enter": Evaluator._entered,
    "import": Evaluator._imported,
    "def": Evaluator._defined,
    "class": Evaluator._class,
    "unknown": Evaluator._nothing,
    "delete": Evaluator._nothing,
}
