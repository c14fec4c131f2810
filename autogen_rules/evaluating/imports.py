"""What imports bring in: the names of other modules, also through stars and packages, and what others do to these names."""

from __future__ import annotations

import ast
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from ..reading.blocks import Block, Branch, Try
from ..reading.memo import once
from ..reading.model import Event, Kind, Module, Scope, Site
from ..reading.project import Project
from .asked import truth
from .changes import done_at_any_time
from .values import UNKNOWN, Alternative, Cls, Const, Def, Dict, Items, ModuleRef, Ref, Result, Value, union

if TYPE_CHECKING:
    from .evaluator import Evaluator
    from .here import Here


def imported(event: Event, here: Here) -> Value:
    """What an import binds its name to, at its place."""
    node, module, evaluator = event.node, here.module, here.evaluator
    if isinstance(node, ast.alias):
        name = node.name if node.asname else node.name.split(".")[0]
        found = evaluator.project.find(module, 0, name)
        return (ModuleRef(node, module, found, name),) if found is not None else (Ref(node, module, name),)
    assert isinstance(node, ast.ImportFrom) and event.alias is not None
    name = event.alias.name
    source, target = evaluator.project.source(module, node)
    exported = None
    if target is not None:  # ``from . import name`` in a package itself brings in its module
        own = _submodule(evaluator, target, name, node) if target is module else None
        exported = own or export(evaluator, target, name, node)
    return exported or (Ref(node, module, f"{source or node.module or ''}.{name}"),)


def export(evaluator: Evaluator, target: Module, name: str, node: ast.AST) -> Value | None:
    """What ``from target import name`` brings in; None where the module has no such name."""
    found = _own(evaluator, target, name, node)
    found = found if found is not None else by_star(evaluator, target, name, node)
    found = found if found is not None else evaluator.remember((_late, target, name), lambda: _late(evaluator, target, name)) or None
    return _filled(evaluator, target, name, found) if found is not None and any(map(_is_empty, found)) else found


def _late(evaluator: Evaluator, target: Module, name: str) -> Value:
    """What the ``__getattr__`` of a module gives for a name, as far as that is known."""
    if "__getattr__" not in target.top.bound:
        return ()
    asked = ast.parse(f"__getattr__({name!r})", mode="eval").body
    return tuple(a for a in evaluator.at(target.top.end).value(asked) if isinstance(a, (Const, Dict, Items, Cls, Def, Ref, ModuleRef)))


def _is_empty(alternative: Alternative) -> bool:
    return isinstance(alternative, (Dict, Items)) and truth(alternative) is False


def _filled(evaluator: Evaluator, target: Module, name: str, value: Value) -> Value:
    """An empty dict or list of a module, and what the other modules put into it that the linted one imports."""
    for module in evaluator.project.reached(evaluator.module):
        for path, events in module.top.events.items() if module is not target else ():
            put = [event for event in events if event.kind in (Kind.METHOD, Kind.ITEM_SET)]
            if put and path.rpartition(".")[2] == name and _is_of(evaluator.project, target, module, path):
                value = done_at_any_time(value, put, evaluator)
    return value


def _is_of(project: Project, target: Module, module: Module, path: str) -> bool:
    """Whether a path in a module is a name of another: ``TOOLS`` that is imported from it, ``registry.TOOLS`` of the imported module."""
    head, *rest = path.split(".")
    imports = module.imports.get(head, ())
    return any(target in project.brought(module, event) and (bool(rest) or event.alias is not None) for event in imports)


def binding(project: Project, module: Module, name: str) -> tuple[Module, str]:
    """The module that gives a name what it means in another: that one itself, or where it is imported from in the end, and its name there.
    """
    seen = set[Module]()
    while module not in seen:
        seen.add(module)
        for event in module.imports.get(name, ()):
            target = project.source(module, event.node)[1] if isinstance(event.node, ast.ImportFrom) else None
            if target is not None and event.alias is not None:
                module, name = target, event.alias.name
                break
    return module, name


def bound_elsewhere(project: Project, module: Module, name: str) -> list[Event]:
    """The bindings in another module of a name that is imported from it, or of an attribute of one: ``read``, ``files.read``."""
    holder, _, last = name.rpartition(".")
    if holder:
        imports = module.imports.get(holder.partition(".")[0], ())
        targets = [project.brought(module, event)[-1] for event in imports if holder.islower()]
    else:
        target, last = binding(project, module, name)
        targets = [target] if target is not module else []
    return [event for target in targets if target is not None for event in target.top.events.get(last, ()) if event.binds]


def set_from_outside(evaluator: Evaluator, target: Module, name: str) -> Value:
    """What the linted module sets an attribute of another module to: ``settings.MODE = …``."""
    linted = evaluator.module
    events = [event for path, event in _set_attributes(linted.top).get(name, ()) if _is_of(evaluator.project, target, linted, path)]
    return union(evaluator.at(event.site).bound(event) for event in events)


def set_on_object(evaluator: Evaluator, made: Result, name: str) -> list[Event]:
    """What sets an attribute of an object of another module in the linted one: ``DEFAULTS.mode = …``."""
    top = evaluator.module.top
    events = _set_attributes(top).get(name, ()) if made.module is not evaluator.module else ()
    return [event for path, event in events if made in evaluator.at(event.site).name(path.rpartition(".")[0], event.node)]


@once
def _set_attributes(top: Scope) -> dict[str, list[tuple[str, Event]]]:
    """The bindings of attributes in the module of this scope, with their dotted names, by their last parts."""
    found: dict[str, list[tuple[str, Event]]] = defaultdict(list)
    for _, path, event in top.module.events:
        if event.binds and "." in path:
            found[path.rpartition(".")[2]].append((path, event))
    return found


def _own(evaluator: Evaluator, target: Module, name: str, node: ast.AST) -> Value | None:
    """What a module has under a name, the modules of a package included; None where only its star imports may bring it."""
    return evaluator.at(target.top.end).name(name, node) if name in target.top.bound else _submodule(evaluator, target, name, node)


def _submodule(evaluator: Evaluator, target: Module, name: str, node: ast.AST) -> Value | None:
    """The module of a package under a name."""
    found = evaluator.project.submodule(target, name)
    return (ModuleRef(node, target, found),) if found is not None else None


def by_star(evaluator: Evaluator, module: Module, name: str, node: ast.AST) -> Value | None:
    """What the star imports of a module, and of those that they import from, bring in under a name, the last that does, and of those in
    branches each that may; None where none does.
    """
    found: list[Value] = []
    branches: set[Block] = set()
    for star in _stars(evaluator.project, module):
        brought = _brought(evaluator, star, name, node)
        if brought is not None and brought != (UNKNOWN,):
            found.append(brought)
            if star.branch is None:
                break
            branches.add(star.branch)
            if _is_each_way(star.branch, branches):
                break
    return union(found) or None


def _is_each_way(branch: Block, branches: set[Block]) -> bool:
    """Whether the program goes through one of the branches wherever it comes to this one."""
    around = branch.parent
    match around and around.block.compounds[around.index]:
        case Branch(blocks=ways, total=True):
            return all(way in branches or way.ends for way in ways)
        case Try(body=body, handlers=handlers):
            return all(way in branches or way.ends for way in (body, *handlers))
    return False


def _brought(evaluator: Evaluator, star: _Star, name: str, node: ast.AST) -> Value | None:
    """What one star import brings in under a name."""
    if star.target is not None:
        return _own(evaluator, star.target, name, node)
    dotted_name = f"{star.source}.{name}"
    return (Ref(node, star.importer, dotted_name),) if evaluator.world.lookup(dotted_name) is not None else None


@once
def from_project(project: Project, module: Module) -> frozenset[str]:
    """The names that a module imports from what may be modules of the project, those that stars bring in included."""
    imports = ((name, event.node) for _, name, event in module.events if event.kind is Kind.IMPORTED)
    found = {name for name, node in imports if isinstance(node, (ast.alias, ast.ImportFrom)) and project.may_have(module, node)}
    return frozenset(found.union(*(star.target.top.bound for star in _stars(project, module) if star.target is not None)))


class _Star(NamedTuple):
    """A star import: who imports, the name, the project's module; the branch in which it is done, or the first through which it comes."""

    importer: Module
    source: str
    target: Module | None
    branch: Block | None


@once
def _stars(project: Project, module: Module) -> list[_Star]:
    """The star imports of a module and of those that they import from, the last first, each module once."""
    found: list[_Star] = []
    seen = {module}
    waiting: list[tuple[Module, ast.ImportFrom, Site, Block | None]] = [(module, *star, None) for star in module.top.stars]
    while waiting:
        importer, node, site, branch = waiting.pop()
        source, target = project.source(importer, node)
        branch = branch or (site.block if site.block is not importer.top.root else None)
        if target not in seen:
            found.append(_Star(importer, source, target, branch))
        if target is not None and target not in seen:
            seen.add(target)
            waiting += [(target, *inner, branch) for inner in target.top.stars]
    return found
