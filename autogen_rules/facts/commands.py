"""Calls that execute text: Python's own, evaluators, notebooks, shells and programs (AGS040, AGS041, AGS060)."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator, Sequence

from ..evaluating.values import Const, Items, Ref, Value
from ..reading.model import Site
from .base import Facts
from .flows import Part, Sink
from .patterns import Target
from .receivers import comes_from

_SHELLS = frozenset("sh bash zsh dash ksh ash fish cmd cmd.exe powershell powershell.exe pwsh".split())
_INTERPRETERS = ("python", "pypy", "node", "perl", "ruby", "php", "Rscript")
# Programs that run the program that they are given.
_WRAPPERS = frozenset("sudo env nohup nice timeout time stdbuf setsid doas xargs exec command".split())
_SHELL_FLAGS = frozenset(("/c", "/k", "-command", "-encodedcommand"))
_CODE_FLAGS = frozenset(("-c", "-e", "-r", "--eval", "-p", "--print"))
_PYTHON = {
    "builtins.exec": "exec",
    "builtins.eval": "eval",
    "runpy.run_path": "runpy",
    "runpy.run_module": "runpy",
    "code.interact": "code",
    "sympy.sympify": "sympify",
    "sympy.S": "sympify",
    "sympy.core.sympify.sympify": "sympify",
    "sympy.parse_expr": "parse_expr",
    "sympy.parsing.sympy_parser.parse_expr": "parse_expr",
    "numexpr.evaluate": "numexpr.evaluate",
    "numexpr.re_evaluate": "numexpr.evaluate",
    "pandas.eval": "pandas.eval",
    "timeit.timeit": "timeit",
}
_TEXTS = {
    "os.system": "os.system",
    "os.popen": "os.popen",
    "commands.getoutput": "a shell",
    "asyncio.create_subprocess_shell": "a shell",
    "asyncio.subprocess.create_subprocess_shell": "a shell",
    "subprocess.getoutput": "subprocess.getoutput",
    "subprocess.getstatusoutput": "subprocess.getstatusoutput",
}
_SUBPROCESS = frozenset("run call check_call check_output Popen".split())
_EXECS = frozenset(("asyncio.create_subprocess_exec", "asyncio.subprocess.create_subprocess_exec"))
_CELLS = frozenset(("run_cell", "run_cell_async", "runcode", "runsource"))
_FRAMES = frozenset(("eval", "query"))
_NAMES = frozenset(name.rpartition(".")[2] for name in (*_PYTHON, *_TEXTS, *_EXECS, "pty.spawn")) | _SUBPROCESS | _CELLS | _FRAMES


def code_sinks(facts: Facts, node: ast.Call, site: Site) -> Iterator[Sink]:
    """Calls that run their argument as a program text: in this process, or in an interpreter that they start."""
    last = site.scope.module.called_name(node)
    if last not in _NAMES and not last.startswith(("exec", "spawn", "posix_spawn")):
        return
    if isinstance(node.func, ast.Attribute) and node.args:
        if last in _CELLS or (last in _FRAMES and comes_from(facts, node.func.value, site, ("pandas",), ("df", "dataframe"))):
            yield Sink(node, site, last, Target.CODE, (Part(node.args[0]),))
            return
    for callee in facts.value(node.func, site):
        if isinstance(callee, Ref) and callee.dotted in _PYTHON and (argument := _first(node, "expr", "ex", "stmt", "source")) is not None:
            yield Sink(node, site, _PYTHON[callee.dotted], Target.CODE, (Part(argument),))
    yield from (sink for sink in _started(facts, node, site, last) if sink.place is Target.CODE)


def command_sinks(facts: Facts, node: ast.Call, site: Site) -> Iterator[Sink]:
    """Calls that run a command: a shell's text, or the program of an argument list."""
    last = site.scope.module.called_name(node)
    if last in _NAMES or last.startswith(("exec", "spawn", "posix_spawn")):
        yield from (sink for sink in _started(facts, node, site, last) if sink.place is not Target.CODE)


def shell_sinks(facts: Facts, node: ast.Call, site: Site) -> Iterator[Sink]:
    """Of these, the shells alone."""
    return (sink for sink in command_sinks(facts, node, site) if sink.place is Target.SHELL)


def _first(node: ast.Call, *names: str) -> ast.expr | None:
    """The first argument, by position or by one of these names."""
    return next(iter((*node.args, *(keyword.value for keyword in node.keywords if keyword.arg in names))), None)


def _started(facts: Facts, node: ast.Call, site: Site, last: str) -> Iterator[Sink]:
    for callee in facts.value(node.func, site):
        name = callee.dotted if isinstance(callee, Ref) else ""
        if name in _TEXTS and (text := _first(node, "cmd", "command")) is not None:
            yield Sink(node, site, _TEXTS[name], Target.SHELL, (Part(text),))
        elif name.startswith("subprocess.") and last in _SUBPROCESS:
            yield from _subprocess(facts, node, site, name)
        elif name in _EXECS:
            yield from _program(facts, node, site, name, list(node.args))
        elif name.startswith(("os.exec", "os.spawn", "os.posix_spawn")) or name == "pty.spawn":
            yield from _replaced(facts, node, site, name)


def _subprocess(facts: Facts, node: ast.Call, site: Site, name: str) -> Iterator[Sink]:
    command = _first(node, "args")
    if command is None:
        return
    shell = [keyword.value for keyword in node.keywords if keyword.arg == "shell"]
    unpacked = [keyword.value for keyword in node.keywords if keyword.arg is None]
    if any(isinstance(a, Const) and a.value for argument in shell for a in facts.value(argument, site)) or any(
        isinstance(a, Const) and a.value for options in unpacked for a in _entry(facts, options, site)
    ):
        yield Sink(node, site, name, Target.SHELL, (Part(command),))
    elif isinstance(command, (ast.List, ast.Tuple)):
        yield from _program(facts, node, site, name, command.elts)
    else:
        yield from _of_value(facts, node, site, name, command)


def _entry(facts: Facts, options: ast.expr, site: Site) -> Value:
    """What ``shell`` is in ``**options``."""
    return tuple(inner for a in facts.value(options, site) for inner in getattr(a, "entries", {}).get("shell", ()))


def _replaced(facts: Facts, node: ast.Call, site: Site, name: str) -> Iterator[Sink]:
    """``os.execlp(program, name, *arguments)``, ``os.execv(program, [name, *arguments])`` and their kin."""
    arguments = node.args[1:] if name.startswith("os.spawn") else node.args
    if not arguments:
        return
    if name == "pty.spawn" and not isinstance(arguments[0], (ast.List, ast.Tuple)):
        yield from _of_value(facts, node, site, name, arguments[0])
    elif name == "pty.spawn":
        yield from _program(facts, node, site, name, arguments[0].elts)  # type: ignore[attr-defined]
    elif len(arguments) > 1 and isinstance(arguments[1], (ast.List, ast.Tuple)):
        yield from _program(facts, node, site, name, [arguments[0], *arguments[1].elts[1:]])
    else:
        yield from _program(facts, node, site, name, [arguments[0], *arguments[2:]])


def _of_value(facts: Facts, node: ast.Call, site: Site, name: str, command: ast.expr) -> Iterator[Sink]:
    """A command that is no list where it is run: a list that is made elsewhere, or a text."""
    for alternative in facts.value(command, site):
        if isinstance(alternative, Items) and alternative.elements:
            yield from _parts(facts, node, site, name, [Part(command, element) for element in alternative.elements])
        else:
            yield Sink(node, site, name, Target.PROGRAM, (Part(command, (alternative,)),))


def _program(facts: Facts, node: ast.Call, site: Site, name: str, arguments: Sequence[ast.expr]) -> Iterator[Sink]:
    """A program and its arguments."""
    parts = [Part(each.value if isinstance(each, ast.Starred) else each, facts.value(each, site)) for each in arguments]
    if len(parts) == 1 and isinstance(arguments[0], ast.Starred):
        yield from _of_value(facts, node, site, name, parts[0].node)
    else:
        yield from _parts(facts, node, site, name, parts)


def _parts(facts: Facts, node: ast.Call, site: Site, name: str, parts: list[Part]) -> Iterator[Sink]:
    """What of an argument list is run: the program; of a shell or an interpreter, the text that it is given."""
    while len(parts) > 1 and _words(parts[0]) & _WRAPPERS:
        parts = parts[1:]
        while len(parts) > 1 and any(word.startswith("-") or "=" in word or word.isdigit() for word in _words(parts[0])):
            parts = parts[1:]
    if not parts:
        return
    programs = _words(parts[0])
    if programs & _SHELLS:
        texts = _after(parts[1:], lambda word: word.lower() in _SHELL_FLAGS or (word.startswith("-") and word.endswith("c")))
        yield Sink(node, site, name, Target.SHELL if texts else Target.PROGRAM, tuple(texts or parts[1:]))
    elif any(program.startswith(_INTERPRETERS) for program in programs) or _is_this_python(parts[0]):
        texts = _after(parts[1:], lambda word: word in _CODE_FLAGS)
        yield Sink(node, site, name, Target.CODE, tuple(texts))
    else:
        yield Sink(node, site, name, Target.PROGRAM, (parts[0],))


def _words(part: Part) -> set[str]:
    """The constants that an argument can be, without the folder of a program."""
    return {str(a.value).rpartition("/")[2] for a in part.value or () if isinstance(a, Const)}


def _is_this_python(part: Part) -> bool:
    return any(isinstance(a, Ref) and a.dotted == "sys.executable" for a in part.value or ())


def _after(parts: list[Part], is_flag: Callable[[str], bool]) -> list[Part]:
    """The argument after a flag that says that it is a program text."""
    for flag, text in zip(parts, parts[1:], strict=False):
        if any(is_flag(word) for word in _words(flag)):
            return [text]
    return []
