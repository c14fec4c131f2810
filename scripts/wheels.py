"""Reads released packages: their wheels, with ``ast``; nothing in them is installed or imported.

A `Release` knows every top-level class and function, by what names it is imported, what it is derived from and what it takes.
"""

from __future__ import annotations

import ast
import itertools
import subprocess
import sys
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

# A default that is longer than this says nothing to a rule (prompts, mostly).
LONGEST_DEFAULT = 60
ELIDED = "..."

Function = ast.FunctionDef | ast.AsyncFunctionDef


class Parameter(NamedTuple):
    """A parameter as `autogen_rules.knowledge` has it, with the source text of its annotation, empty where there is none."""

    name: str
    position: int | None
    default: str | None
    annotation: str


class Taken(NamedTuple):
    """What a constructor, function or method takes."""

    parameters: tuple[Parameter, ...]
    kwargs: bool


class Definition(NamedTuple):
    """A top-level class or function of one release."""

    module: str
    node: ast.ClassDef | Function

    @property
    def path(self) -> str:
        """The dotted name of the place where it is defined."""
        return f"{self.module}.{self.node.name}"

    @property
    def family(self) -> str:
        """The import family of the module."""
        if self.module.startswith(("autogen.beta.", "ag2.")):
            return "beta"
        return "classic" if self.module.startswith("autogen.") else "core"

    @property
    def qualified(self) -> str:
        """``family:Name``."""
        return f"{self.family}:{self.node.name}"


@dataclass
class Module:
    """What one module binds at its top level, branches of ``if``, ``try`` and ``with`` included."""

    name: str
    package: bool
    bindings: dict[str, ast.ClassDef | Function | ast.expr | str] = field(default_factory=dict)
    stars: list[str] = field(default_factory=list)
    public: frozenset[str] | None = None

    @classmethod
    def parse(cls, name: str, package: bool, source: bytes) -> Module:
        """The module of a dotted name; ``package`` says whether it is an ``__init__``."""
        module = cls(name, package)
        for statement in _statements(ast.parse(source).body):
            module._bind(statement)
        return module

    def _bind(self, statement: ast.stmt) -> None:
        match statement:
            case ast.ImportFrom(names=names):
                source = self._absolute(statement)
                for alias in names:
                    if alias.name == "*":
                        self.stars.append(source)
                    else:
                        self.bindings.setdefault(alias.asname or alias.name, f"{source}.{alias.name}")
            case ast.Import(names=names):
                for alias in names:
                    first = alias.name.partition(".")[0]
                    self.bindings.setdefault(alias.asname or first, alias.name if alias.asname else first)
            case ast.ClassDef(name=name):
                self.bindings.setdefault(name, statement)
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                if "overload" not in map(_last_name, statement.decorator_list):
                    self.bindings.setdefault(name, statement)
            case ast.Assign(targets=[ast.Name(id="__all__")], value=ast.List(elts=names) | ast.Tuple(elts=names)):
                self.public = frozenset(str(name.value) for name in names if isinstance(name, ast.Constant))
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Name() | ast.Attribute() as value):
                self.bindings.setdefault(name, value)

    def _absolute(self, statement: ast.ImportFrom) -> str:
        if not statement.level:
            return statement.module or ""
        parts = self.name.split(".")
        parts = parts[: len(parts) - statement.level + self.package]
        return ".".join([*parts, statement.module] if statement.module else parts)


def _statements(body: list[ast.stmt]) -> Iterator[ast.stmt]:
    for statement in body:
        yield statement
        match statement:
            case ast.If(test=test, body=inner, orelse=other):
                if _last_name(test) != "TYPE_CHECKING":
                    yield from _statements(inner)
                yield from _statements(other)
            case ast.Try(body=inner, handlers=handlers, orelse=other):
                yield from _statements(inner)
                for handler in handlers:
                    yield from _statements(handler.body)
                yield from _statements(other)
            case ast.With(body=inner):
                yield from _statements(inner)


def _last_name(node: ast.expr) -> str:
    """The rightmost name of ``a.b.C``, ``C[...]`` or ``C(...)``."""
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case ast.Subscript(value=inner) | ast.Call(func=inner):
            return _last_name(inner)
    return ""


@dataclass
class Release:
    """The modules of one release by their dotted names."""

    modules: dict[str, Module]

    @classmethod
    def read(cls, wheels: list[Path]) -> Release:
        """The release that stands in these wheels."""
        modules = {}
        for wheel in wheels:
            with zipfile.ZipFile(wheel) as archive:
                for entry in archive.namelist():
                    if not entry.endswith(".py") or entry.startswith("templates/"):
                        continue
                    parts = entry.removesuffix(".py").split("/")
                    package = parts[-1] == "__init__"
                    dotted = ".".join(parts[:-1] if package else parts)
                    modules[dotted] = Module.parse(dotted, package, archive.read(entry))
        return cls(modules)

    def resolve(self, module: str, name: str, seen: frozenset[tuple[str, str]] = frozenset()) -> Definition | str:
        """The definition behind ``module.name``, or a dotted name where it is a module or foreign."""
        here = self.modules.get(module)
        if here is None or (module, name) in seen:
            return f"{module}.{name}"
        seen |= {(module, name)}
        binding = here.bindings.get(name)
        match binding:
            case ast.ClassDef() | ast.FunctionDef() | ast.AsyncFunctionDef():
                return Definition(module, binding)
            case ast.expr():
                return self.resolve_expression(module, binding, seen)
            case str():
                source, _, attribute = binding.rpartition(".")
                return self.resolve(source, attribute, seen) if source else binding
        for star in here.stars:
            if name in self.exported(star):
                return self.resolve(star, name, seen)
        return f"{module}.{name}" if f"{module}.{name}" in self.modules else name

    def resolve_expression(self, module: str, node: ast.expr, seen: frozenset[tuple[str, str]] = frozenset()) -> Definition | str:
        """As `resolve`, for a dotted expression; subscripts and calls count as what they are applied to."""
        match node:
            case ast.Name(id=name):
                return self.resolve(module, name, seen)
            case ast.Attribute(value=value, attr=name):
                owner = self.resolve_expression(module, value, seen)
                return self.resolve(owner, name, seen) if isinstance(owner, str) else name
            case ast.Subscript(value=value) | ast.Call(func=value):
                return self.resolve_expression(module, value, seen)
        return ""

    def exported(self, name: str) -> frozenset[str]:
        """The names that ``from name import *`` binds."""
        module = self.modules.get(name)
        if module is None:
            return frozenset()
        return module.public if module.public is not None else frozenset(bound for bound in self.bound(module) if not bound.startswith("_"))

    def bound(self, module: Module) -> frozenset[str]:
        """The names that the module binds, by star imports too."""
        return frozenset(module.bindings).union(*map(self.exported, module.stars))

    @cached_property
    def definitions(self) -> dict[Definition, set[str]]:
        """Every top-level class and function, with the dotted names that packages and ``__all__`` give it."""
        definitions: dict[Definition, set[str]] = {}
        for module in self.modules.values():
            for node in module.bindings.values():
                if isinstance(node, ast.ClassDef | Function):
                    definitions.setdefault(Definition(module.name, node), set())
            if module.package or module.public is not None:
                for name in self.bound(module) if module.package else module.public or ():
                    found = self.resolve(module.name, name)
                    if isinstance(found, Definition):
                        definitions.setdefault(found, set()).add(f"{module.name}.{name}")
        return definitions

    def bases(self, definition: Definition) -> Iterator[Definition | str]:
        """The direct bases of a class; foreign ones by dotted name."""
        if isinstance(definition.node, ast.ClassDef):
            for base in definition.node.bases:
                yield self.resolve_expression(definition.module, base)
            for statement in definition.node.body:
                match statement:  # a renamed class: 0.2's _DeprecatedClassMeta
                    case ast.Assign(targets=[ast.Name(id=name)], value=value) if name.endswith("__alias"):
                        yield self.resolve_expression(definition.module, value)

    def lineage(self, definition: Definition) -> list[Definition]:
        """The class and its ancestors in these packages, nearest first."""
        found = [definition]
        for base in self.bases(definition):
            if isinstance(base, Definition):
                found += self.lineage(base)
        return list(dict.fromkeys(found))

    def foreign_bases(self, definition: Definition) -> set[str]:
        """The last names of the ancestors that these packages do not define."""
        names = {base.rpartition(".")[2] for c in self.lineage(definition) for base in self.bases(c) if isinstance(base, str)}
        return names - {"object", "ABC", "Protocol", "Generic", ""}

    def constructor(self, definition: Definition) -> Taken:
        """What a class takes: its ``__init__``, an inherited one, or its fields.

        Other keywords count as taken where a foreign base may take them.
        """
        lineage = self.lineage(definition)
        forwards = False
        for owner in lineage:
            if init := _method(owner, "__init__"):
                if not _only_forwards(init):
                    return self.function(owner.module, init, bound=True)
                forwards = True
            elif _is_dataclass(owner):
                return _made_from(filter(_is_dataclass, reversed(self.lineage(owner))), positional=True)
        foreign = self.foreign_bases(definition)
        if not foreign:
            return Taken((), forwards)
        signature = _made_from(reversed(lineage), positional="NamedTuple" in foreign)
        return Taken(signature.parameters, not foreign <= {"BaseModel", "NamedTuple"})

    def function(self, module: str, node: Function, bound: bool) -> Taken:
        """What a function takes, its first parameter aside when ``bound``."""
        arguments = node.args
        positional = arguments.posonlyargs + arguments.args
        required = len(positional) - len(arguments.defaults)
        parameters = [
            Parameter(
                argument.arg,
                index - bound,
                None if index < required else _text(arguments.defaults[index - required]),
                _annotation(argument.annotation),
            )
            for index, argument in enumerate(positional)
        ][bound:]
        for argument, default in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True):
            annotation = _annotation(argument.annotation)
            parameters.append(Parameter(argument.arg, None, _text(default) if default else None, annotation))
        match arguments.kwarg:
            case ast.arg(annotation=ast.Subscript(value=value, slice=keys)) if _last_name(value) == "Unpack":
                named = {parameter.name for parameter in parameters}
                parameters += [key for key in self._keys(module, keys) if key.name not in named]
        return Taken(tuple(parameters), arguments.kwarg is not None)

    def _keys(self, module: str, node: ast.expr) -> Iterator[Parameter]:
        """The keys of the ``TypedDict`` that ``**kwargs: Unpack[...]`` names."""
        found = self.resolve_expression(module, node)
        if isinstance(found, Definition):
            for owner in reversed(self.lineage(found)):
                total = _flag(owner.node, "total", default=True)
                for statement in owner.node.body:
                    match statement:
                        case ast.AnnAssign(target=ast.Name(id=name), annotation=annotation):
                            wanted = {"Required": True, "NotRequired": False}.get(_last_name(annotation), total)
                            yield Parameter(name, None, None if wanted else ELIDED, _annotation(annotation))

    def makers(self, definition: Definition) -> set[str]:
        """The public class and static methods of a class, inherited ones included."""
        return {
            statement.name
            for owner in self.lineage(definition)
            for statement in owner.node.body
            if isinstance(statement, Function) and not statement.name.startswith("_")
            if not {"staticmethod", "classmethod"}.isdisjoint(map(_last_name, statement.decorator_list))
        }

    def method(self, definition: Definition, name: str) -> Taken | None:
        """What a class's own or inherited method takes."""
        for owner in self.lineage(definition):
            if node := _method(owner, name):
                bound = "staticmethod" not in map(_last_name, node.decorator_list)
                return self.function(owner.module, node, bound)
        return None


def _method(owner: Definition, name: str) -> Function | None:
    """The method's implementation: the last of its definitions, after the overloads."""
    found = None
    for statement in owner.node.body:
        if isinstance(statement, Function) and statement.name == name:
            found = statement
    return found


def _only_forwards(init: Function) -> bool:
    """Whether the constructor names no parameter of its own: ``(self, *args, **kwargs)`` or ``(self, **kwargs)``."""
    arguments = init.args
    named = arguments.posonlyargs + arguments.args + arguments.kwonlyargs
    return len(named) == 1 and arguments.kwarg is not None and not isinstance(arguments.kwarg.annotation, ast.Subscript)


def _is_dataclass(owner: Definition) -> bool:
    return "dataclass" in map(_last_name, owner.node.decorator_list)


def _made_from(owners: Iterable[Definition], positional: bool) -> Taken:
    """A constructor that is made from the annotated fields of a dataclass, model or named tuple."""
    fields: dict[str, Parameter] = {}
    for owner in owners:
        in_order = positional and not any(_flag(decorator, "kw_only") for decorator in owner.node.decorator_list)
        for statement in owner.node.body:
            match statement:
                case ast.AnnAssign(annotation=annotation) if _last_name(annotation) == "KW_ONLY":
                    in_order = False
                case ast.AnnAssign(target=ast.Name(id=name), annotation=annotation, value=value):
                    private = name == "model_config" or (name.startswith("_") and not positional)
                    if not private and _last_name(annotation) != "ClassVar" and _flag(value, "init", default=True):
                        position = 0 if in_order and not _flag(value, "kw_only") else None
                        fields[name] = Parameter(name, position, _field_default(value), _annotation(annotation))
    count = itertools.count()
    return Taken(tuple(f if f.position is None else f._replace(position=next(count)) for f in fields.values()), False)


def _field_default(value: ast.expr | None) -> str | None:
    match value:
        case ast.Call(func=function, args=args, keywords=keywords) if _last_name(function) in {"field", "Field"}:
            options = {keyword.arg: keyword.value for keyword in keywords}
            match options.get("default_factory"):
                case ast.Lambda(body=made):
                    return _text(made)
                case ast.expr() as factory:
                    return _text(ast.Call(factory, [], []))
            value = options.get("default", args[0] if args else None)
    if value is None or isinstance(value, ast.Constant) and value.value is Ellipsis:
        return None
    return _text(value)


def _flag(node: ast.AST | None, name: str, default: bool = False) -> bool:
    """The literal value of keyword ``name`` in a call or class statement."""
    for keyword in getattr(node, "keywords", ()):
        if keyword.arg == name and isinstance(keyword.value, ast.Constant):
            return bool(keyword.value.value)
    return default


def _annotation(node: ast.expr | None) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    return ast.unparse(node) if node is not None else ""


def _text(node: ast.expr) -> str:
    text = ast.unparse(node)
    return text if len(text) <= LONGEST_DEFAULT else ELIDED


def fetch(requirement: str, folder: Path) -> Path:
    """The wheel of a requirement such as ``ag2==1.2.1``, downloaded unless it is in the folder already."""
    name = requirement.replace("-", "_").replace("==", "-")
    if not any(folder.glob(f"{name}-*.whl")):
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary", ":all:"]
        subprocess.run([*command, "--dest", str(folder), requirement], check=True)
    return next(folder.glob(f"{name}-*.whl"))
