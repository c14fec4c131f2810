"""One walk over a module: its scopes, blocks, calls, and everything that happens to its names.

Here are its statements; ``expressions`` notes what stands in their expressions, ``events`` what happens to names.

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
of the two events reaches ``agent.run`` by `states`. Only what a function does to a name of a scope around it is told to that scope here,
after the walk, so that a question about the name there sees all of its events.
"""

# The nodes of ast have no subclasses, and there are many of them.
# pylint: disable=unidiomatic-typecheck

from __future__ import annotations

import ast
import sys
from collections import deque
from collections.abc import Callable
from typing import Any

from .blocks import Block, Branch, Compound, Decision, Jump, Loop, Try, Way, With
from .captures import captures
from .events import change_item, note, note_test, share
from .expressions import bind, new_callable, new_scope, some, walk
from .model import ENTRY, GUARD, KNOWN, Event, Kind, Module, Scope, ScopeKind, Site
from .syntax import Item, children, decorators, dotted
from .unwritten import MAX_GUARDS, found, is_one_of, is_there, just_named

_EXITS = ("sys.exit", "exit", "quit", "os._exit", "os.abort", "abort", "flask.abort", "quart.abort", "st.stop")
# How a branch leaves, by its last statement (an expression that ends one is an exit).
_LEAVING = {ast.Raise: Way.RAISES, ast.Expr: Way.RAISES, ast.Break: Way.JUMPS, ast.Continue: Way.JUMPS}


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
        share(self._module)

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
                note(node.id, Event(Kind.UNKNOWN, node, site))

    def _expressions(self, node: ast.stmt, site: Site) -> None:
        for child in children(node):
            walk(child, site)

    def _other(self, node: ast.stmt, site: Site) -> None:
        """A statement that has no method of its own, such as ``type X = …``: what it binds is not known."""
        self._expressions(node, site)
        for child in children(node):
            if isinstance(child, ast.Name) and isinstance(child.ctx, ast.Store):
                note(child.id, Event(Kind.UNKNOWN, child, site))

    def _expression_statement(self, node: ast.Expr, site: Site) -> None:
        walk(node.value, site)
        self._looked_up(node.value, site)
        if type(node.value) is ast.Call and dotted(node.value.func) in _EXITS:
            site.block.ends = True

    def _looked_up(self, node: ast.expr, site: Site) -> None:
        """From a statement on that looks something up, ``TABLE[key]``, the key is one that is there: otherwise it has raised."""
        test = is_there(node)
        if test is not None:
            site.scope.decisions.append(Decision(site, test, True, Way.RAISES))

    def _assign(self, node: ast.Assign, site: Site) -> None:
        walk(node.value, site)
        self._looked_up(node.value, site)
        for target in node.targets:
            bind(target, node.value, site)

    def _annotated(self, node: ast.AnnAssign, site: Site) -> None:
        if node.value is not None:
            walk(node.value, site)
            self._looked_up(node.value, site)
            bind(node.target, node.value, site)

    def _augmented(self, node: ast.AugAssign, site: Site) -> None:
        walk(node.value, site)
        if name := dotted(node.target):
            note(name, Event(Kind.AUGMENTED, node, site))
        elif isinstance(node.target, ast.Subscript):
            item = Item(node.target.value, node.target.slice)
            if isinstance(item.key, ast.Constant):
                former = ast.copy_location(ast.Subscript(*item, ast.Load()), node.target)
                change_item(node.target, item, Kind.ITEM_SET, site, ast.copy_location(ast.BinOp(former, node.op, node.value), node))
            else:
                change_item(node.target, item, Kind.ITEM_LOST, site)

    def _for(self, node: ast.For | ast.AsyncFor, site: Site) -> None:
        walk(node.iter, site)
        loop = Loop(Block(site), Block(site))
        bind(node.target, node.iter, Site(site.scope, loop.body, ENTRY), Kind.ELEMENT)
        decisions = site.scope.decisions
        known = len(decisions)
        self._compound(loop, [node.body, node.orelse], site)
        if loop.otherwise.ends and (test := found(loop, decisions[known:])) is not None:
            test = some(test, ast.comprehension(node.target, node.iter, [], 0), site)
            decisions.append(Decision(site, test, True, _LEAVING.get(type(node.orelse[-1]), Way.ENDS)))

    def _while(self, node: ast.While, site: Site) -> None:
        walk(node.test, site)
        loop = Loop(Block(site), Block(site), endless=isinstance(node.test, ast.Constant) and bool(node.test.value))
        decisions = site.scope.decisions
        known = len(decisions)
        self._compound(loop, [node.body, node.orelse], site)
        if not loop.endless and not any(jump.leaves for jump in loop.jumps):
            decisions.append(Decision(site, node.test, False, Way.ENDS))
        elif (loop.endless or loop.otherwise.ends) and (test := found(loop, decisions[known:])) is not None:
            decisions.append(Decision(site, test, True, Way.ENDS))

    def _jump(self, node: ast.Break | ast.Continue, site: Site) -> None:
        block = site.block
        block.ends = True
        while block.parent is not None:
            around = block.parent.block.compounds[block.parent.index]
            if isinstance(around, Loop) and block is around.body:
                around.jumps.append(Jump(site, isinstance(node, ast.Break)))
                break
            block = block.parent.block

    def _if(self, node: ast.If, site: Site) -> None:
        blocks: list[tuple[Block, list[ast.stmt]]] = []
        failed: list[ast.expr] = []
        while True:
            walk(node.test, site)
            test = just_named(node.test, site)
            blocks.append((self._branch(site, failed, test), node.body))
            failed.append(test)
            if len(node.orelse) != 1 or not isinstance(node.orelse[0], ast.If):
                break
            node = node.orelse[0]
        blocks.append((self._branch(site, failed, None), node.orelse))
        self._branches(blocks, True, site)

    def _branches(self, blocks: list[tuple[Block, list[ast.stmt]]], total: bool, site: Site) -> None:
        """The branches; of those that are total, also what each that the statement goes on from knows, where others leave, and what one
        knows that all others raise beside.
        """
        self._compound(Branch(tuple(block for block, _ in blocks), total), [body for _, body in blocks], site)
        if not total:
            return
        ways = {_LEAVING.get(type(body[-1]), Way.ENDS) for block, body in blocks if block.ends}
        staying = [block for block, _ in blocks if not block.ends]
        for test, outcome in staying[0].guards if ways and staying else ():
            if all((test, outcome) in block.guards for block in staying[1:]):
                site.scope.decisions.append(Decision(site, test, outcome, ways.pop() if len(ways) == 1 else Way.ENDS))
        left = [(block, body) for block, body in blocks if not (body and isinstance(body[-1], ast.Raise))]
        if len(left) == 1 and left[0][1]:
            inside = Site(site.scope, left[0][0], ENTRY)
            site.scope.decisions += [Decision(inside, test, outcome, Way.RAISES) for test, outcome in left[0][0].guards]

    def _assert(self, node: ast.Assert, site: Site) -> None:
        self._expressions(node, site)
        note_test(node.test, True, site)
        site.scope.decisions.append(Decision(site, node.test, True, Way.RAISES))

    def _branch(self, site: Site, failed: list[ast.expr], passed: ast.expr | None) -> Block:
        """A block that is entered after some tests failed and one passed: it knows something of the names in them."""
        block = Block(site, guards=(*((test, False) for test in failed[-MAX_GUARDS:]), *([(passed, True)] if passed is not None else [])))
        for test, outcome in block.guards:
            note_test(test, outcome, Site(site.scope, block, KNOWN))
        return block

    def _match(self, node: ast.Match, site: Site) -> None:
        walk(node.subject, site)
        blocks: list[tuple[Block, list[ast.stmt]]] = []
        failed: list[tuple[ast.expr, bool]] = []
        for case in node.cases:
            test = is_one_of(node.subject, case.pattern)
            passed = [(each, True) for each in (test, case.guard) if each is not None]
            block = Block(site, guards=(*failed[-MAX_GUARDS:], *passed))
            failed += [(test, False)] if test is not None and case.guard is None else []
            for name, inner, value in captures(case.pattern, node.subject):
                kind = Kind.ASSIGNED if value is not None else Kind.UNKNOWN
                note(name, Event(kind, value or inner, Site(site.scope, block, ENTRY)))
            if case.guard is not None:
                walk(case.guard, Site(site.scope, block, GUARD))
            blocks.append((block, case.body))
        total = any(isinstance(case.pattern, ast.MatchAs) and case.pattern.pattern is None and case.guard is None for case in node.cases)
        self._branches(blocks, total, site)

    def _with(self, node: ast.With | ast.AsyncWith, site: Site) -> None:
        around = With(Block(site), tuple(item.context_expr for item in node.items))
        for item in node.items:
            walk(item.context_expr, site)
            site.scope.entered.append((_entering(item.context_expr, isinstance(node, ast.AsyncWith)), site))
            if item.optional_vars is not None:
                bind(item.optional_vars, item.context_expr, Site(site.scope, around.body, ENTRY), Kind.ENTERED)
        self._compound(around, [node.body], site)

    def _try(self, node: ast.Try, site: Site) -> None:
        guarded = Try(Block(site), tuple(Block(site) for _ in node.handlers), Block(site), Block(site))
        for handler, block in zip(node.handlers, guarded.handlers, strict=True):
            if handler.name is not None:
                note(handler.name, Event(Kind.UNKNOWN, handler, Site(site.scope, block, ENTRY)))
        self._compound(guarded, [node.body, *(handler.body for handler in node.handlers), node.orelse, node.finalbody], site)
        done = guarded.body.ends or guarded.otherwise.ends
        if guarded.final.ends or (done and all(block.ends for block in guarded.handlers)):
            site.block.ends = True

    def _compound(self, compound: Compound, bodies: list[list[ast.stmt]], site: Site) -> None:
        site.block.compounds[site.index] = compound
        for block, body in zip(compound.blocks, bodies, strict=True):
            self._block(body, site.scope, block)
        if isinstance(compound, With) or (isinstance(compound, Branch) and compound.total):
            site.block.ends = site.block.ends or all(block.ends for block in compound.blocks)

    def _function(self, node: ast.FunctionDef | ast.AsyncFunctionDef, site: Site) -> None:
        for decorator in node.decorator_list:
            walk(decorator, site)
        self._module.functions.append((node, site))
        if f"{node.name}.setter" not in decorators(node):  # what the property is by its name is what it gives
            note(node.name, Event(Kind.FUNCTION, node, site))
        self._pending.append((new_callable(ScopeKind.FUNCTION, node, site), node.body))

    def _class(self, node: ast.ClassDef, site: Site) -> None:
        for inner in (*node.decorator_list, *node.bases, *(keyword.value for keyword in node.keywords)):
            walk(inner, site)
        self._module.classes.append((node, site))
        note(node.name, Event(Kind.CLASS, node, site))
        scope = new_scope(ScopeKind.CLASS, node, site)
        self._block(node.body, scope, scope.root)

    def _import(self, node: ast.Import, site: Site) -> None:
        for alias in node.names:
            name = alias.asname or alias.name.split(".")[0]
            note(name, Event(Kind.IMPORTED, alias, site))
            self._note_packages(alias.name)
            if alias.name.partition(".")[0] not in sys.stdlib_module_names:
                self._module.from_others.add(name)

    def _note_packages(self, name: str) -> None:
        parts = name.split(".")
        self._module.packages.update((name, parts[0], ".".join(parts[:2])))

    def _import_from(self, node: ast.ImportFrom, site: Site) -> None:
        source = node.module or ""
        self._note_packages(source)
        standard = not node.level and source.partition(".")[0] in sys.stdlib_module_names
        for alias in node.names:
            if alias.name == "*":
                site.scope.stars.append((node, site))
            else:
                name = alias.asname or alias.name
                note(name, Event(Kind.IMPORTED, node, site, alias=alias))
                if not standard:
                    self._module.from_others.add(name)
                if alias.asname is not None:
                    self._module.renamed[alias.asname] = alias.name

    def _return(self, node: ast.Return, site: Site) -> None:
        if node.value is not None:
            walk(node.value, site)
            site.scope.returns.append((node.value, site))
        site.block.ends = True

    def _raise(self, node: ast.Raise, site: Site) -> None:
        self._expressions(node, site)
        site.block.ends = True

    def _delete(self, node: ast.Delete, site: Site) -> None:
        for target in node.targets:
            if name := dotted(target):
                note(name, Event(Kind.DELETED, target, site))
            elif isinstance(target, ast.Subscript):
                change_item(target, Item(target.value, target.slice), Kind.ITEM_LOST, site)

    def _declare(self, node: ast.Global | ast.Nonlocal, site: Site) -> None:
        site.scope.declared.update(node.names)
        if isinstance(node, ast.Global):
            site.scope.globals.update(node.names)


def _entering(manager: ast.expr, waits: bool) -> ast.Call:
    """``manager.__enter__()``."""
    method = ast.copy_location(ast.Attribute(manager, "__aenter__" if waits else "__enter__", ast.Load()), manager)
    return ast.copy_location(ast.Call(method, [], []), manager)


_STATEMENTS: dict[type[ast.AST], Callable[[_Walk, Any, Site], None]] = {
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
