"""Calls that execute text: Python's own, evaluators, notebooks, shells and programs (AGS040, AGS041, AGS060)."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator, Sequence
from functools import partial

from ...evaluating.arguments import Arguments
from ...evaluating.callers import by_caller
from ...evaluating.here import Here
from ...evaluating.values import Alternative, Const, Items, Member, Param, Ref, Value, union
from ...reading.model import Site
from ...reading.syntax import by_keyword
from ..base import Facts, once
from ..checks.patterns import Target
from .receivers import comes_from
from .renamed import Find, called
from .sinks import Part, Sink, own_parameters, where_it_comes

_SHELLS = frozenset("sh bash zsh dash ksh ash fish cmd cmd.exe powershell powershell.exe pwsh".split())
_INTERPRETERS = ("python", "pypy", "node", "perl", "ruby", "php", "Rscript", "osascript", "lua", "julia")
# Programs that run the program that they are given.
_WRAPPERS = frozenset("sudo env nohup nice timeout time stdbuf setsid doas xargs exec command".split())
# Their options that take the next word: the user of ``sudo -u``, the folder of ``env -C``.
_TAKING = frozenset("-u -g -U -C -D -R -T -p -r -t -I".split())
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
_SUBPROCESS = frozenset("subprocess.run subprocess.call subprocess.check_call subprocess.check_output subprocess.Popen".split())
_EXECS = frozenset(("asyncio.create_subprocess_exec", "asyncio.subprocess.create_subprocess_exec"))
_CELLS = frozenset(("run_cell", "run_cell_async", "runcode", "runsource"))
_FRAMES = frozenset(("eval", "query"))
_NAMES = frozenset(name.rpartition(".")[2] for name in (*_PYTHON, *_TEXTS, *_EXECS, *_SUBPROCESS, "pty.spawn")) | _CELLS | _FRAMES
_STARTING = ("exec", "spawn", "posix_spawn")
# So many arguments of a command say what of it is run.
MAX_ARGUMENTS = 50


def _code(facts: Facts, node: ast.Call, site: Site) -> list[Sink]:
    """Calls that run their argument as a program text: in this process, or in an interpreter that they start."""
    return [sink for sink in _running(facts, node, site) if sink.place is Target.CODE]


def _commands(facts: Facts, node: ast.Call, site: Site) -> list[Sink]:
    """Calls that run a command: a shell's text, or the program of an argument list."""
    return [sink for sink in _running(facts, node, site) if sink.place is not Target.CODE]


def _shells(facts: Facts, node: ast.Call, site: Site) -> list[Sink]:
    """Of these, the shells alone."""
    return [sink for sink in _running(facts, node, site) if sink.place is Target.SHELL]


code_sinks, command_sinks, shell_sinks = (Find(find, _NAMES, _STARTING) for find in (_code, _commands, _shells))


@once
def _running(facts: Facts, node: ast.Call, site: Site) -> list[Sink]:
    """All that a call runs."""
    last, started = site.scope.module.called_name(node), [*_started(facts, node, site)]
    if isinstance(node.func, ast.Attribute) and node.args:
        if last in _CELLS or (last in _FRAMES and comes_from(facts, node.func.value, site, ("pandas",), ("df", "dataframe"))):
            cell = Sink(node, site, last, Target.CODE, (Part(node.args[0]),))
            return [cell, *(sink for sink in started if sink.place is not Target.CODE)]
    argument = _first(node, "expr", "ex", "stmt", "source")
    if argument is None:
        return started
    names = [name for name, _ in called(facts, node, site) if name in _PYTHON]
    return [*(Sink(node, site, _PYTHON[name], Target.CODE, (Part(argument),)) for name in names), *started]


def _first(node: ast.Call, *names: str) -> ast.expr | None:
    """The first argument, by position or by one of these names."""
    return next(iter((*node.args, *by_keyword(node, *names))), None)


def _started(facts: Facts, node: ast.Call, site: Site) -> Iterator[Sink]:
    for name, arguments in called(facts, node, site):
        if name in _TEXTS and (text := _first(node, "cmd", "command")) is not None:
            yield Sink(node, site, _TEXTS[name], Target.SHELL, (Part(text),))
        elif name in _SUBPROCESS:
            yield from _subprocess(facts, node, site, name, arguments)
        elif name in _EXECS:
            yield from _program(facts, node, site, name, list(node.args))
        elif name.startswith(("os.exec", "os.spawn", "os.posix_spawn")) or name == "pty.spawn":
            yield from _replaced(facts, node, site, name)


def _subprocess(facts: Facts, node: ast.Call, site: Site, name: str, arguments: Arguments) -> Iterator[Sink]:
    command = _first(node, "args")
    if command is None:
        return
    shells, others = _by_switch(arguments)
    if shells:
        value = union((own_parameters(facts, command, site), *(here.value(command) for here in shells))) if others else None
        yield Sink(node, site, name, Target.SHELL, (Part(command, value),))
    if not others:
        return
    if isinstance(command, (ast.List, ast.Tuple)):
        yield from _program(facts, node, site, name, command.elts)
    else:
        coming = where_it_comes(facts, command, site) if not shells else None
        value = union(here.value(command) for here in others) if coming is None else coming
        yield from _of_value(facts, node, site, name, command, value)


def _by_switch(arguments: Arguments) -> tuple[list[Here], list[Here]]:
    """Where a call has a shell, and where it has none: as each call of the function around comes to it, where those differ."""
    switches = {isinstance(a, Const) and bool(a.value) for a in arguments.get("shell")}
    callers = by_caller(arguments) if len(switches) > 1 else [arguments]
    shells = [one.here for one in callers if any(isinstance(a, Const) and a.value for a in one.get("shell"))]
    return shells, [one.here for one in callers if one.here not in shells]


def _replaced(facts: Facts, node: ast.Call, site: Site, name: str) -> Iterator[Sink]:
    """``os.execlp(program, name, *arguments)``, ``os.execv(program, [name, *arguments])`` and their kin."""
    arguments = node.args[1:] if name.startswith("os.spawn") else node.args
    if not arguments:
        return
    if name == "pty.spawn" and isinstance(arguments[0], (ast.List, ast.Tuple)):
        yield from _program(facts, node, site, name, arguments[0].elts)
    elif name == "pty.spawn":
        yield from _of_value(facts, node, site, name, arguments[0], facts.value(arguments[0], site))
    elif len(arguments) > 1 and isinstance(arguments[1], (ast.List, ast.Tuple)):
        yield from _program(facts, node, site, name, [arguments[0], *arguments[1].elts[1:]])
    elif len(arguments) > 1 and len(listed := _spread(facts, ast.Starred(arguments[1]), site)) > 1:
        yield from _parts(node, site, name, [*_spread(facts, arguments[0], site), *listed[1:]])
    else:
        yield from _program(facts, node, site, name, [arguments[0], *arguments[2:]])


def _of_value(facts: Facts, node: ast.Call, site: Site, name: str, command: ast.expr, value: Value) -> Iterator[Sink]:
    """A command that is no list where it is run: a list that is made elsewhere, or a text."""
    running: dict[tuple[Target, tuple[Value, ...]], None] = {}
    for alternative in value:
        if isinstance(alternative, Items) and alternative.elements and _taken(alternative) is None:
            place, which = _what_runs(alternative.elements)
            running[place, alternative.elements[which]] = None
        else:
            yield Sink(node, site, name, Target.PROGRAM, (Part(command, (alternative,)),), partial(_run, Target.PROGRAM))
    for place, elements in running:  # lists that differ in what is no program are many
        yield Sink(node, site, name, place, tuple(Part(command, element) for element in elements))
    handed = [parameter for a in value if (parameter := _taken(a)) is not None]
    if isinstance(command, ast.Name) and command.id in site.scope.parameters:
        handed = [Param(site.scope.function, site.scope.module, site.scope, command.id)]
    for place in (Target.PROGRAM, Target.SHELL, Target.CODE) if handed else ():
        yield Sink(node, site, name, place, (Part(command, (handed[0],)),), partial(_run, place), of_callers=True)


def _taken(alternative: Alternative) -> Param | None:
    """The parameter that a list is made of whole: ``list(words)``, ``[*words]``."""
    match alternative:
        case Items(elements=((Member(receiver=Param() as parameter, name=None),),)):
            return parameter
    return None


def _run(place: Target, value: Value) -> Value:
    """What is run in a place of a command that a function is given: of a list what `_what_runs` says, a text as a program; a parameter
    may be either.
    """
    lists = [a for a in value if isinstance(a, Items) and a.elements]
    texts = [a for a in value if a not in lists and (place is Target.PROGRAM or isinstance(a, Param))]
    running = ((a, *_what_runs(a.elements)) for a in lists)
    elements = (element for a, target, which in running if target is place for element in a.elements[which])
    return (*texts, *(a for element in elements for a in element))


def _program(facts: Facts, node: ast.Call, site: Site, name: str, arguments: Sequence[ast.expr]) -> Iterator[Sink]:
    parts = [part for each in arguments for part in _spread(facts, each, site)]
    if len(parts) == 1 and isinstance(arguments[0], ast.Starred):
        yield from _of_value(facts, node, site, name, parts[0].node, facts.value(parts[0].node, site))
    else:
        yield from _parts(node, site, name, parts)


def _spread(facts: Facts, argument: ast.expr, site: Site) -> list[Part]:
    """An argument; of a ``*`` the elements of a list that is known."""
    if not isinstance(argument, ast.Starred):
        return [Part(argument, facts.value(argument, site))]
    value = facts.value(argument.value, site)
    match value:
        case (Items(elements=[_, *_] as elements, open=False),):
            return [Part(argument.value, element) for element in elements]
    return [Part(argument.value, value)]


def _parts(node: ast.Call, site: Site, name: str, parts: list[Part]) -> Iterator[Sink]:
    """The call of an argument list, with what of it is run."""
    if parts:
        place, which = _what_runs([part.value or () for part in parts])
        yield Sink(node, site, name, place, tuple(parts[which]))


def _what_runs(arguments: Sequence[Value]) -> tuple[Target, slice]:
    """What of an argument list is run: the program; of a shell or an interpreter, the text that it is given."""
    arguments = arguments[:MAX_ARGUMENTS]
    at, last = 0, len(arguments) - 1
    while at < last and _words(arguments[at]) & _WRAPPERS:
        at += 1
        while at < last and any(word.startswith("-") or "=" in word or word.isdigit() for word in _words(arguments[at])):
            at = min(last, at + (2 if _words(arguments[at]) & _TAKING else 1))
    program = _words(arguments[at])
    if program & _SHELLS:
        text = _after(arguments, at, lambda word: word.lower() in _SHELL_FLAGS or (word.startswith("-") and word.endswith("c")))
        return (Target.PROGRAM, _script(arguments, at)) if text is None else (Target.SHELL, slice(text, text + 1))
    if any(word.startswith(_INTERPRETERS) for word in program) or any(map(_is_this_python, arguments[at])):
        text = _after(arguments, at, lambda word: word in _CODE_FLAGS)
        return Target.CODE, slice(0) if text is None else slice(text, text + 1)
    return Target.PROGRAM, slice(at, at + 1)


def _script(arguments: Sequence[Value], shell: int) -> slice:
    """The script that a shell runs: the first of its arguments that is no option."""
    numbers = range(shell + 1, len(arguments))
    found = next((number for number in numbers if not any(word.startswith("-") for word in _words(arguments[number]))), None)
    return slice(0) if found is None else slice(found, found + 1)


def _words(value: Value) -> set[str]:
    """The constants that an argument can be, without the folder of a program; ``/c`` is an option."""
    texts = (str(a.value) for a in value if isinstance(a, Const))
    return {text if text.lower() in _SHELL_FLAGS else text.rpartition("/")[2] for text in texts}


def _is_this_python(alternative: Alternative) -> bool:
    return isinstance(alternative, Ref) and alternative.dotted == "sys.executable"


def _after(arguments: Sequence[Value], program: int, is_flag: Callable[[str], bool]) -> int | None:
    """Where the argument stands after a flag, of those of a program, that says that it is a program text."""
    texts = (number for number in range(program + 2, len(arguments)) if any(map(is_flag, _words(arguments[number - 1]))))
    return next(texts, None)
