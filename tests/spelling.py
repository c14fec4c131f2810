"""The same program with its AutoGen imports spelled differently; every line keeps its number."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator

_AUTOGEN = re.compile(r"(pyautogen|autogen|ag2)(_agentchat|_core|_ext)?(\.|$)")


class _Program:
    """A program, the AutoGen names that its top level imports and nothing else binds, and the edits to make."""

    def __init__(self, text: str) -> None:
        self.source = text.encode()
        self.tree = ast.parse(text)
        self._starts = [0]
        for line in self.source.split(b"\n"):
            self._starts.append(self._starts[-1] + len(line) + 1)
        self._edits: list[tuple[int, int, bytes]] = []
        bound = Counter(_bound_names(self.tree))
        self.imports = [
            statement
            for statement in self.tree.body
            if isinstance(statement, ast.Import | ast.ImportFrom)
            and all(_AUTOGEN.match(module) for module in _modules(statement))
            and all(bound[_local_name(alias)] == 1 for alias in statement.names)
        ]

    def replace(self, node: ast.stmt | ast.expr, new: str) -> None:
        start = self._starts[node.lineno - 1] + node.col_offset
        end = self._starts[node.end_lineno - 1] + node.end_col_offset
        self._edits.append((start, end, new.encode() + b"\n" * self.source.count(b"\n", start, end)))

    def rename(self, new: dict[str, str]) -> None:
        """Replace each use of the imported names, those in quoted annotations included."""
        for node in ast.walk(self.tree):
            annotation = getattr(node, "annotation", None)
            if isinstance(node, ast.Name) and node.id in new:
                self.replace(node, new[node.id])
            elif isinstance(annotation, ast.Constant) and isinstance(annotation.value, str):
                self.replace(annotation, repr(re.sub(r"[A-Za-z_]\w*", lambda found: new.get(found[0], found[0]), annotation.value)))

    def text(self) -> str:
        out = self.source
        for start, end, new in sorted(self._edits, reverse=True):
            out = out[:start] + new + out[end:]
        return out.decode()


def _modules(statement: ast.Import | ast.ImportFrom) -> list[str]:
    if isinstance(statement, ast.Import):
        return [alias.name for alias in statement.names]
    return ["." * statement.level + (statement.module or "")]


def _local_name(alias: ast.alias) -> str:
    return alias.asname or alias.name.partition(".")[0]


def _bound_names(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        match node:
            case ast.Name(id=name, ctx=ast.Store() | ast.Del()):
                yield name
            case ast.arg(arg=name) | ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
                yield name
            case ast.alias():
                yield _local_name(node)
            case ast.ExceptHandler(name=str(name)) | ast.MatchAs(name=str(name)) | ast.MatchStar(name=str(name)):
                yield name


def aliased(text: str) -> str:
    """``import autogen`` and ``from autogen import X`` become ``import autogen as autogen_`` and ``from autogen import X as X_``."""
    program, new = _Program(text), {}
    for statement in program.imports:
        for alias in statement.names:
            if alias.name != "*" and (alias.asname or "." not in alias.name):
                new[_local_name(alias)] = alias.asname = f"{_local_name(alias)}_"
        program.replace(statement, ast.unparse(statement))
    program.rename(new)
    return program.text()


def qualified(text: str) -> str:
    """``from autogen import X`` and ``X`` become ``import autogen as autogen_`` and ``autogen_.X``."""
    program, new = _Program(text), {}
    for statement in program.imports:
        if isinstance(statement, ast.ImportFrom) and statement.names[0].name != "*":
            module = f"{statement.module.replace('.', '_')}_"
            program.replace(statement, f"import {statement.module} as {module}")
            new |= {_local_name(alias): f"{module}.{alias.name}" for alias in statement.names}
    program.rename(new)
    return program.text()


def imported(text: str) -> str:
    """``import autogen`` and ``autogen.X`` become ``from autogen import X as autogen_X`` and ``autogen_X``."""
    program = _Program(text)
    for statement in program.imports:
        if isinstance(statement, ast.Import) and len(statement.names) == 1:
            alias = statement.names[0]
            name = _local_name(alias)
            uses = [node for node in ast.walk(program.tree) if isinstance(node, ast.Name) and node.id == name]
            members = [node for node in ast.walk(program.tree) if isinstance(node, ast.Attribute) and node.value in uses]
            if members and len(members) == len(uses) and (alias.asname or "." not in alias.name):
                wanted = sorted({f"{member.attr} as {name}_{member.attr}" for member in members})
                program.replace(statement, f"from {alias.name} import {', '.join(wanted)}")
                for member in members:
                    program.replace(member, f"{name}_{member.attr}")
    return program.text()


def renamed(text: str) -> str:
    """The program with another library in AutoGen's place."""
    return re.sub(r"(?i)\b(pyautogen|autogen|ag2)(?=\b|_)", "otherlib", text)
