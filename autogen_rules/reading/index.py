"""One walk over a module: its scopes, blocks, calls, and everything that happens to its names.

Of this program

.. code-block:: python

    config = {"use_docker": True}       # site 0 of the module's block
    if "--fast" in sys.argv:            # site 1: a compound with two blocks, the branch and an empty ``else``
        config["use_docker"] = False    # site 0 of the branch, whose parent is site 1

    def start(agent):                   # site 2
        agent.run(config)               # site 0 of the function's own block

the walk notes

* two scopes, the module and ``start``, which has the parameter ``agent``;
* of the name ``config`` in the module: an event *assigned* at site 0, and *item set* at site 0 of the branch;
* of ``config`` in the function: *passed* at its site 0, since the call might change it; of ``start`` in the module: *function*;
* one dict display, two calls (``agent.run(…)`` last: bodies of functions are walked after what stands around them), each with its site.

It does not ask what anything is: that ``config`` in the function means the module's is found by `names` of ``evaluating``, and which
of the two events reaches ``agent.run`` by `flow`. Only what a function does to a name of a scope around it is told to that scope here,
after the walk, so that a question about the name there sees all of its events.
"""

# The nodes of ast have no subclasses, and there are many of them.
# pylint: disable=unidiomatic-typecheck

from __future__ import annotations

import ast
import sys
from collections import deque
from itertools import pairwise
from typing import Any

from .model import (
    CHANGES,
    CONDITION,
    ENTRY,
    GUARD,
    INSIDE,
    KNOWN,
    Block,
    Choice,
    Compound,
    Decision,
    Event,
    Jump,
    Kind,
    Module,
    Scope,
    Site,
)
from .syntax import Function, children, dotted, narrowings, parameters

MUTATORS = frozenset("update append extend insert setdefault pop popitem clear remove add discard sort reverse".split())
_EXITS = ("sys.exit", "exit", "quit", "os._exit", "os.abort", "abort", "flask.abort", "quart.abort")
# Of a long chain of elif, a branch knows the outcome of the last tests before it.
MAX_GUARDS = 8


def _is_one_of(subject: ast.expr, pattern: ast.pattern) -> ast.expr | None:
    """The test that a case of constants makes: ``case "a" | "b"`` is ``subject in ("a", "b")``; None for other patterns."""
    patterns = pattern.patterns if isinstance(pattern, ast.MatchOr) else [pattern]
    values = [each.value for each in patterns if isinstance(each, ast.MatchValue)]
    if len(values) < len(patterns):
        return None
    test = ast.Compare(subject, [ast.In()], [ast.Tuple(values, ast.Load())])
    return ast.fix_missing_locations(ast.copy_location(test, subject))


# How a branch leaves, by its last statement (an expression that ends one is an exit).
_LEAVING: dict[type[ast.stmt], str] = {ast.Raise: "raises", ast.Expr: "raises", ast.Break: "jumps", ast.Continue: "jumps"}


def read(path: str, tree: ast.Module, source: bytes = b"") -> Module:
    """The module of a tree: its scopes and, in program order, what stands in it and happens to its names."""
    module = Module(path, tree, source)
    _Walk(module)
    return module


class _Walk:
    """Fills a module. A function's body is walked after the statements around it."""

    def __init__(self, module: Module) -> None:
        self._module = module
        self._pending: deque[tuple[Scope, list[ast.stmt]]] = deque([(module.top, module.tree.body)])
        while self._pending:
            scope, body = self._pending.popleft()
            self._block(body, scope, scope.root)
        self._share_events()

    def _scope(self, kind: str, node: ast.AST, site: Site) -> Scope:
        scope = self._module.scopes[node] = Scope(kind, node, site.scope, site, self._module, Block(None))
        return scope

    # Statements

    def _block(self, body: list[ast.stmt], scope: Scope, block: Block) -> None:
        for index, statement in enumerate(body):
            site = Site(scope, block, index)
            try:
                _STATEMENTS.get(type(statement), _Walk._other)(self, statement, site)
            except Exception as error:  # pylint: disable=broad-exception-caught
                self._lose(statement, site, error)

    def _lose(self, statement: ast.stmt, site: Site, error: Exception) -> None:
        """A fault in reading one statement: what it binds is not known, and the others are read."""
        self._module.faults.append(error)
        for node in ast.walk(statement):
            if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
                self._event(node.id, Kind.UNKNOWN, node, site)

    def _expressions(self, node: ast.stmt, site: Site) -> None:
        for child in children(node):
            self._expression(child, site)

    def _other(self, node: ast.stmt, site: Site) -> None:
        """A statement that has no method of its own, such as ``type X = …``: what it binds is not known."""
        self._expressions(node, site)
        for child in children(node):
            if isinstance(child, ast.Name) and isinstance(child.ctx, ast.Store):
                self._event(child.id, Kind.UNKNOWN, child, site)

    def _expression_statement(self, node: ast.Expr, site: Site) -> None:
        self._expression(node.value, site)
        if type(node.value) is ast.Call and dotted(node.value.func) in _EXITS:
            site.block.ends = True

    def _assign(self, node: ast.Assign, site: Site) -> None:
        self._expression(node.value, site)
        for target in node.targets:
            self._bind(target, node.value, site)

    def _annotated(self, node: ast.AnnAssign, site: Site) -> None:
        if node.value is not None:
            self._expression(node.value, site)
            self._bind(node.target, node.value, site)

    def _augmented(self, node: ast.AugAssign, site: Site) -> None:
        self._expression(node.value, site)
        name = dotted(node.target)
        if name is not None:
            self._event(name, Kind.AUGMENTED, node, site)
        elif isinstance(node.target, ast.Subscript):
            self._change_item(node.target, Kind.ITEM_LOST, site)

    def _for(self, node: ast.For | ast.AsyncFor, site: Site) -> None:
        self._expression(node.iter, site)
        body, otherwise = Block(site), Block(site)
        self._bind(node.target, node.iter, Site(site.scope, body, ENTRY), Kind.ELEMENT)
        self._compound("loop", [(body, node.body), (otherwise, node.orelse)], site)

    def _while(self, node: ast.While, site: Site) -> None:
        self._expression(node.test, site)
        forever = isinstance(node.test, ast.Constant) and bool(node.test.value)
        self._compound("loop", [(Block(site), node.body), (Block(site), node.orelse)], site, total=forever)
        if not forever and not any(jump.leaves for jump in site.block.compounds[site.index].jumps):
            site.scope.decisions.append(Decision(site, node.test, False, "ends"))

    def _jump(self, node: ast.Break | ast.Continue, site: Site) -> None:
        block = site.block
        block.ends = True
        while block.parent is not None:
            compound = block.parent.block.compounds[block.parent.index]
            if compound.kind == "loop" and block is compound.blocks[0]:
                compound.jumps.append(Jump(site, isinstance(node, ast.Break)))
                break
            block = block.parent.block

    def _if(self, node: ast.If, site: Site) -> None:
        blocks: list[tuple[Block, list[ast.stmt]]] = []
        failed: list[ast.expr] = []
        while True:
            self._expression(node.test, site)
            blocks.append((self._branch(site, failed, node.test), node.body))
            failed.append(node.test)
            if len(node.orelse) != 1 or not isinstance(node.orelse[0], ast.If):
                break
            node = node.orelse[0]
        blocks.append((self._branch(site, failed, None), node.orelse))
        self._compound("branch", blocks, site, total=True)
        self._decide(blocks, site)

    def _decide(self, blocks: list[tuple[Block, list[ast.stmt]]], site: Site) -> None:
        """Note what every branch knows that the statement goes on from, where others leave."""
        ways = {_LEAVING.get(type(body[-1]), "ends") for block, body in blocks if block.ends}
        staying = [block for block, _ in blocks if not block.ends]
        for test, outcome in staying[0].guards if ways and staying else ():
            if all((test, outcome) in block.guards for block in staying[1:]):
                site.scope.decisions.append(Decision(site, test, outcome, ways.pop() if len(ways) == 1 else "ends"))

    def _assert(self, node: ast.Assert, site: Site) -> None:
        self._expressions(node, site)
        site.scope.decisions.append(Decision(site, node.test, True, "raises"))

    def _branch(self, site: Site, failed: list[ast.expr], passed: ast.expr | None) -> Block:
        """A block that is entered after some tests failed and one passed: it knows something of the names in them."""
        block = Block(site, guards=(*((test, False) for test in failed[-MAX_GUARDS:]), *([(passed, True)] if passed is not None else [])))
        for test, outcome in block.guards:
            for name, narrowing in narrowings(test, outcome):
                site.scope.events[name].append(Event(Kind.NARROWED, test, Site(site.scope, block, KNOWN), narrowing=narrowing))
        return block

    def _match(self, node: ast.Match, site: Site) -> None:
        self._expression(node.subject, site)
        blocks: list[tuple[Block, list[ast.stmt]]] = []
        failed: list[tuple[ast.expr, bool]] = []
        for case in node.cases:
            test = _is_one_of(node.subject, case.pattern)
            block = Block(site, guards=(*failed[-MAX_GUARDS:], *([(test, True)] if test is not None else ())))
            failed += [(test, False)] if test is not None and case.guard is None else []
            for inner in ast.walk(case.pattern):
                name = getattr(inner, "name", None) or getattr(inner, "rest", None)
                if isinstance(name, str):
                    self._event(name, Kind.UNKNOWN, inner, Site(site.scope, block, ENTRY))
            if case.guard is not None:
                self._expression(case.guard, Site(site.scope, block, GUARD))
            blocks.append((block, case.body))
        total = any(isinstance(case.pattern, ast.MatchAs) and case.pattern.pattern is None and case.guard is None for case in node.cases)
        self._compound("branch", blocks, site, total=total)
        if total:
            self._decide(blocks, site)

    def _with(self, node: ast.With | ast.AsyncWith, site: Site) -> None:
        body = Block(site)
        for item in node.items:
            self._expression(item.context_expr, site)
            if item.optional_vars is not None:
                self._bind(item.optional_vars, item.context_expr, Site(site.scope, body, ENTRY), Kind.ENTERED)
        self._compound("with", [(body, node.body)], site)

    def _try(self, node: ast.Try, site: Site) -> None:
        handlers = []
        for handler in node.handlers:
            block = Block(site)
            if handler.name is not None:
                self._event(handler.name, Kind.UNKNOWN, handler, Site(site.scope, block, ENTRY))
            handlers.append((block, handler.body))
        self._compound("try", [(Block(site), node.body), *handlers, (Block(site), node.orelse), (Block(site), node.finalbody)], site)

    def _compound(self, kind: str, blocks: list[tuple[Block, list[ast.stmt]]], site: Site, total: bool = False) -> None:
        site.block.compounds[site.index] = Compound(kind, [block for block, _ in blocks], total)
        for block, body in blocks:
            self._block(body, site.scope, block)
        if (kind == "with" or (kind == "branch" and total)) and all(block.ends for block, _ in blocks):
            site.block.ends = True

    def _function(self, node: ast.FunctionDef | ast.AsyncFunctionDef, site: Site) -> None:
        for decorator in node.decorator_list:
            self._expression(decorator, site)
        self._module.functions.append((node, site))
        self._event(node.name, Kind.FUNCTION, node, site)
        self._pending.append((self._callable("function", node, site), node.body))

    def _callable(self, kind: str, node: Function, site: Site) -> Scope:
        for default in (*node.args.defaults, *node.args.kw_defaults):
            if default is not None:
                self._expression(default, site)
        scope = self._scope(kind, node, site)
        scope.parameters = frozenset(argument.arg for argument in parameters(node))
        return scope

    def _class(self, node: ast.ClassDef, site: Site) -> None:
        for inner in (*node.decorator_list, *node.bases, *(keyword.value for keyword in node.keywords)):
            self._expression(inner, site)
        self._module.classes.append((node, site))
        self._event(node.name, Kind.CLASS, node, site)
        scope = self._scope("class", node, site)
        self._block(node.body, scope, scope.root)

    def _import(self, node: ast.Import, site: Site) -> None:
        for alias in node.names:
            name = alias.asname or alias.name.split(".")[0]
            self._event(name, Kind.IMPORTED, alias, site)
            self._note_packages(alias.name)
            if alias.name.partition(".")[0] not in sys.stdlib_module_names:
                self._module.from_project.add(name)

    def _note_packages(self, name: str) -> None:
        parts = name.split(".")
        self._module.packages.update((name, parts[0], ".".join(parts[:2])))

    def _import_from(self, node: ast.ImportFrom, site: Site) -> None:
        source = node.module or ""
        self._note_packages(source)
        foreign = not node.level and source.partition(".")[0] in sys.stdlib_module_names
        for alias in node.names:
            if alias.name == "*":
                site.scope.stars.append(node)
            else:
                name = alias.asname or alias.name
                self._add(name, Event(Kind.IMPORTED, node, site, alias=alias))
                if not foreign:
                    self._module.from_project.add(name)
                if alias.asname is not None:
                    self._module.renamed[alias.asname] = alias.name

    def _return(self, node: ast.Return, site: Site) -> None:
        if node.value is not None:
            self._expression(node.value, site)
            site.scope.returns.append((node.value, site))
        site.block.ends = True

    def _raise(self, node: ast.Raise, site: Site) -> None:
        self._expressions(node, site)
        site.block.ends = True

    def _delete(self, node: ast.Delete, site: Site) -> None:
        for target in node.targets:
            name = dotted(target)
            if name is not None:
                self._event(name, Kind.DELETED, target, site)
            elif isinstance(target, ast.Subscript):
                self._change_item(target, Kind.ITEM_LOST, site)

    def _declare(self, node: ast.Global | ast.Nonlocal, site: Site) -> None:
        site.scope.declared.update(node.names)
        if isinstance(node, ast.Global):
            site.scope.globals.update(node.names)

    # Bindings

    def _bind(self, target: ast.expr, value: ast.expr, site: Site, kind: Kind = Kind.ASSIGNED, path: tuple[int, ...] = ()) -> None:
        if isinstance(target, (ast.Tuple, ast.List)):
            for number, element in enumerate(target.elts):
                if isinstance(element, ast.Starred):
                    self._bind(element.value, element.value, site, Kind.UNKNOWN)
                    break
                self._bind(element, value, site, Kind.UNPACKED if kind in (Kind.ASSIGNED, Kind.UNPACKED) else kind, (*path, number))
        elif isinstance(target, ast.Subscript):
            self._expression(target.slice, site)
            self._module.items.append((target, value, site))
            self._change_item(target, Kind.ITEM_SET, site, value if kind == Kind.ASSIGNED else None)
        elif (name := dotted(target)) is not None:
            self._event(name, kind, value, site, path)
            if isinstance(target, ast.Attribute):
                self._module.attributes.append((target, value, site))

    def _change_item(self, target: ast.expr, kind: Kind, site: Site, value: ast.expr | None = None) -> None:
        """``a[k] = v`` changes a; ``a[j][k] = v`` changes what a holds."""
        inner = target
        while isinstance(inner, ast.Subscript):
            inner = inner.value
        name = dotted(inner)
        if name is not None:
            site.scope.events[name].append(Event(kind, target, site, value=value))

    def _event(self, name: str, kind: Kind, node: ast.AST, site: Site, path: tuple[int, ...] = ()) -> None:
        self._add(name, Event(kind, node, site, path))

    def _add(self, name: str, event: Event) -> None:
        scope = event.site.scope
        scope.events[name].append(event)
        if event.kind not in CHANGES:
            scope.bound.add(name)

    # Expressions

    def _expression(self, root: ast.AST, site: Site) -> None:
        """Note what is in an expression; what stands in a scope of its own (a lambda, a comprehension) is walked after it."""
        waiting: list[tuple[ast.AST, Site]] = [(root, site)]
        while waiting:
            node, site = waiting.pop()
            stack = [node]
            while stack:
                node = stack.pop()
                kind = type(node)
                if kind is ast.Name or kind is ast.Constant:
                    continue
                if kind is ast.Attribute or kind is ast.keyword:
                    stack.append(node.value)  # type: ignore[attr-defined]
                    continue
                note = _NOTES.get(kind)
                if note is not None:
                    nested = note(self, node, site)
                    if nested is not None:
                        waiting += nested
                        continue
                stack += children(node)

    def _note_dict(self, node: ast.Dict, site: Site) -> None:
        self._module.dicts.append((node, site))

    def _note_choice(self, node: ast.IfExp | ast.BoolOp, site: Site) -> None:
        if isinstance(node, ast.IfExp):
            branches = [(node.test, True, node.body, node.body), (node.test, False, node.orelse, node.orelse)]
        else:
            last = node.values[-1]
            branches = [(test, isinstance(node.op, ast.And), following, last) for test, following in pairwise(node.values)]
        site.block.choices += [Choice(site.index, *branch) for branch in branches]

    def _note_walrus(self, node: ast.NamedExpr, site: Site) -> None:
        self._bind(node.target, node.value, Site(site.scope, site.block, site.index + INSIDE))
        around = site
        while around.scope.kind == "comprehension" and around.scope.site is not None:
            around = around.scope.site
        if around is not site:
            self._event(node.target.id, Kind.UNKNOWN, node, Site(around.scope, around.block, around.index + INSIDE))

    def _note_yield(self, node: ast.Yield | ast.YieldFrom, site: Site) -> None:
        site.scope.generator = True

    def _lambda(self, node: ast.Lambda, site: Site) -> list[tuple[ast.AST, Site]]:
        scope = self._callable("lambda", node, site)
        inner = Site(scope, scope.root, 0)
        scope.returns.append((node.body, inner))
        return [(node.body, inner)]

    def _call(self, node: ast.Call, site: Site) -> None:
        self._module.calls.append((node, site))
        function = node.func
        if type(function) is ast.Attribute and function.attr in MUTATORS:
            inner = function.value
            while isinstance(inner, ast.Subscript):
                inner = inner.value
            name = dotted(inner)
            if name is not None:
                self._event(name, Kind.METHOD, node, site)
        for argument in node.args:
            if type(argument) is ast.Name or type(argument) is ast.Attribute:
                self._leak(argument, node, site)
        for keyword in node.keywords:
            if keyword.arg is not None and (type(keyword.value) is ast.Name or type(keyword.value) is ast.Attribute):
                self._leak(keyword.value, node, site)

    def _leak(self, argument: ast.expr, node: ast.Call, site: Site) -> None:
        name = dotted(argument)
        if name is not None:
            self._event(name, Kind.PASSED, node, site)

    def _comprehension(self, node: ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp, site: Site) -> list[tuple[ast.AST, Site]]:
        scope = self._scope("comprehension", node, site)
        found: list[tuple[ast.AST, Site]] = []
        for number, generator in enumerate(node.generators):
            inner = Site(scope, scope.root, number)
            found.append((generator.iter, site if number == 0 else inner))
            self._bind(generator.target, generator.iter, inner, Kind.ELEMENT)
            tested = Site(scope, scope.root, number + CONDITION)
            found += [(test, tested) for test in generator.ifs]
            scope.decisions += [Decision(tested, test, True, "ends") for test in generator.ifs]
        results = (node.key, node.value) if isinstance(node, ast.DictComp) else (node.elt,)
        return found + [(result, scope.end) for result in results]

    def _share_events(self) -> None:
        """A function that changes (or, by ``global``, binds) a name of a scope around it: that scope is told."""
        shared: list[tuple[Scope, str, list[Event]]] = []
        for scope in self._module.scopes.values():
            if scope.parent is None:
                continue
            for name, events in scope.events.items():
                head = name.partition(".")[0]
                declared = head in scope.declared
                if not declared and (head in scope.parameters or head in scope.bound):
                    continue
                changes = [
                    event
                    for event in events
                    if event.kind not in (Kind.PASSED, Kind.NARROWED) and (declared or not event.binds or "." in name)
                ]
                if not changes:
                    continue
                outer = self._holder(head, scope)
                if outer is not None or declared:
                    shared.append((outer or self._module.top, name, changes))
        for outer, name, changes in shared:
            outer.events[name] += changes
            if any(event.binds for event in changes):
                outer.bound.add(name)

    def _holder(self, name: str, scope: Scope) -> Scope | None:
        """The scope around one that has a name of its own."""
        assert scope.parent is not None
        outside = (self._module.top,) if name in scope.globals else scope.parent.lookups()
        return next((outer for outer in outside if name in outer.parameters or name in outer.bound), None)


_NOTES: dict[type[ast.AST], Any] = {
    ast.Call: _Walk._call,
    ast.Dict: _Walk._note_dict,
    ast.Lambda: _Walk._lambda,
    ast.NamedExpr: _Walk._note_walrus,
    ast.IfExp: _Walk._note_choice,
    ast.BoolOp: _Walk._note_choice,
    ast.Yield: _Walk._note_yield,
    ast.YieldFrom: _Walk._note_yield,
    ast.ListComp: _Walk._comprehension,
    ast.SetComp: _Walk._comprehension,
    ast.DictComp: _Walk._comprehension,
    ast.GeneratorExp: _Walk._comprehension,
}
_STATEMENTS: dict[type[ast.AST], Any] = {
    ast.Assign: _Walk._assign,
    ast.AnnAssign: _Walk._annotated,
    ast.AugAssign: _Walk._augmented,
    ast.For: _Walk._for,
    ast.AsyncFor: _Walk._for,
    ast.While: _Walk._while,
    ast.Break: _Walk._jump,
    ast.Continue: _Walk._jump,
    ast.If: _Walk._if,
    ast.Match: _Walk._match,
    ast.With: _Walk._with,
    ast.AsyncWith: _Walk._with,
    **{getattr(ast, name): _Walk._try for name in ("Try", "TryStar") if hasattr(ast, name)},
    ast.FunctionDef: _Walk._function,
    ast.AsyncFunctionDef: _Walk._function,
    ast.ClassDef: _Walk._class,
    ast.Import: _Walk._import,
    ast.ImportFrom: _Walk._import_from,
    ast.Expr: _Walk._expression_statement,
    ast.Return: _Walk._return,
    ast.Raise: _Walk._raise,
    ast.Delete: _Walk._delete,
    ast.Assert: _Walk._assert,
    ast.Global: _Walk._declare,
    ast.Nonlocal: _Walk._declare,
}
