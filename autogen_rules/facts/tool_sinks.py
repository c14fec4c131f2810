"""Where the parameters of tools go: the file system, programs, databases and URLs."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from ..evaluating import library
from ..evaluating.arguments import Arguments
from ..evaluating.parameters import passed
from ..evaluating.values import Alternative, Cls, Const, Def, Dict, Instance, Items, Param, Ref, Result, Text, Value
from ..reading.model import Scope, Site
from ..reading.syntax import dotted, names_in, parameters
from .base import Facts, once
from .commands import SUBPROCESS, is_shell
from .guards import contained, membership_test, own_check, refused
from .taint import Test, holds, package_of
from .tools import filled_by_model, tools

PATH_FUNCTIONS = frozenset(
    "os.path.join os.path.abspath os.path.expanduser os.path.expandvars os.path.normpath os.path.realpath os.path.dirname"
    " os.fspath os.fsdecode pathlib.Path pathlib.PurePath pathlib.PosixPath posixpath.join".split()
)
PATH_METHODS = library.METHODS | frozenset("resolve absolute expanduser joinpath with_suffix with_name as_posix open".split())
NAME_PARTS = frozenset(("name", "stem", "suffix"))
_FILE_FUNCTIONS = frozenset(
    "builtins.open io.open codecs.open os.open os.remove os.unlink os.rename os.replace os.listdir os.scandir os.walk os.rmdir"
    " os.removedirs aiofiles.open glob.glob glob.iglob numpy.load numpy.save".split()
)
_FILE_METHODS = frozenset("open read_text read_bytes write_text write_bytes unlink rmdir rename replace iterdir glob rglob touch".split())
_FRAME_WRITES = frozenset("to_csv to_excel to_json to_parquet to_pickle to_html to_feather".split())
_QUERIES = frozenset("execute executemany executescript exec_driver_sql fetch fetchall fetchrow fetchval fetch_all fetch_one".split())
_COMMANDS = frozenset("os.system os.popen asyncio.create_subprocess_shell asyncio.create_subprocess_exec pty.spawn".split())
_COMMAND_NAMES = frozenset(name.rpartition(".")[2] for name in _COMMANDS) | SUBPROCESS
_FETCHES = frozenset("get post put patch delete head request urlopen stream urlretrieve goto".split())
_HTTP = frozenset(("requests", "httpx", "aiohttp", "urllib", "urllib3"))


@dataclass(frozen=True, eq=False)
class Sink:
    """A dangerous call: its ``name``, and the expressions that must not hold what a model chose (of a list, only these ``values``)."""

    node: ast.Call
    site: Site
    name: str
    arguments: tuple[ast.expr, ...]
    values: tuple[Value, ...] | None = None

    @property
    def names(self) -> set[str]:
        """The names in the dangerous arguments."""
        return {name for argument in self.arguments for name in names_in(argument)}

    def dangerous(self, facts: Facts) -> Iterable[Value]:
        """What must not hold what a model chose."""
        return self.values if self.values is not None else [facts.value(argument, self.site) for argument in self.arguments]


@dataclass(frozen=True, eq=False)
class Flow:
    """A tool's ``parameter`` that reaches a sink; ``use`` is the sink or, for one in another module, what makes the tool."""

    sink: Sink
    parameter: str
    use: ast.AST


@dataclass(frozen=True)
class Danger:
    """A kind of sink: what ``find`` makes of a call, what ``checked`` says of it, and what taint goes ``through`` and ``stops`` at."""

    find: Callable[[Facts, ast.Call, Site], Iterator[Sink]]
    checked: Callable[[Facts, Sink], bool]
    through: frozenset[str] = frozenset()
    stops: frozenset[str] = frozenset()

    def holds(self, facts: Facts, value: Value, test: Test) -> str | None:
        """What the test says of the first part of a value that it recognises."""
        return holds(value, test, self.through, PATH_METHODS, self.stops)

    def reached(self, facts: Facts, calls: Iterable[tuple[ast.Call, Site]], test: Test) -> Iterator[tuple[Sink, str]]:
        """The unchecked sinks among the calls that what the test recognises reaches, with what the test says."""
        for node, site in calls:
            for sink in self.find(facts, node, site):
                said = (self.holds(facts, value, test) for value in sink.dangerous(facts))
                name = next((each for each in said if each is not None), None)
                if name is not None and not self.checked(facts, sink):
                    yield sink, name


def flows(facts: Facts, danger: Danger) -> Iterator[Flow]:
    """Every unchecked flow of a tool's parameter into a sink: in the module, and in those that its tools stand in."""
    if not tools(facts):
        return
    for sink, name in danger.reached(facts, facts.module.calls, lambda a: filled_by_model(facts, a)):
        yield Flow(sink, name, sink.node)
    yield from _through_helpers(facts, danger)
    for tool in tools(facts).values():
        if tool.scope.module is not facts.module:
            for sink, name in danger.reached(facts, tool.scope.module.calls, tool.parameter):
                yield Flow(sink, name, tool.use)


def _through_helpers(facts: Facts, danger: Danger) -> Iterator[Flow]:
    """Calls, in the module, of a function of another module whose parameter reaches a sink."""
    for node, site in facts.module.calls:
        if (dotted(node.func) or "").split(".")[0] not in facts.module.from_project or not (node.args or node.keywords):
            continue
        for callee in facts.value(node.func, site):
            if isinstance(callee, Def) and callee.module is not facts.module:
                for sink, parameter in _parameters_reaching(facts, danger, callee.scope):
                    value = passed(callee.scope, Arguments(node, facts.at(site)), parameter)
                    name = danger.holds(facts, value, lambda a: filled_by_model(facts, a))
                    if name is not None:
                        yield Flow(sink, name, node)


@once
def _parameters_reaching(facts: Facts, danger: Danger, scope: Scope) -> list[tuple[Sink, str]]:
    """The sinks in a function that one of its own parameters reaches unchecked, with the parameter."""
    calls = scope.module.calls_in.get(scope, ())
    return list(danger.reached(facts, calls, lambda a: a.name if isinstance(a, Param) and a.scope is scope else None))


def _keyword(node: ast.Call, *names: str) -> tuple[ast.expr, ...]:
    return tuple(keyword.value for keyword in node.keywords if keyword.arg in names)


def file_sinks(facts: Facts, node: ast.Call, site: Site) -> Iterator[Sink]:
    """Calls that read, write, list or delete by a path."""
    last = site.scope.module.called_name(node)
    if last in _FILE_METHODS and isinstance(node.func, ast.Attribute) and is_path(facts, node.func.value, site):
        more = node.args[:1] if last in ("rename", "replace", "glob", "rglob") else []
        yield Sink(node, site, last, (node.func.value, *more))
        return
    if last.startswith("to_") and last in _FRAME_WRITES and isinstance(node.func, ast.Attribute):
        yield Sink(node, site, last, (*node.args[:1], *_keyword(node, "path_or_buf", "excel_writer", "path")))
        return
    if last not in _FILE_NAMES and not last.startswith("read_"):
        return
    for callee in facts.value(node.func, site):
        name = callee.dotted if isinstance(callee, Ref) else ""
        if (
            name in _FILE_FUNCTIONS
            or name.startswith("shutil.")
            or (name.startswith("pandas.read_") and not name.startswith(("pandas.read_sql", "pandas.read_clipboard")))
        ):
            count = 2 if name.startswith("shutil.") or name in ("os.rename", "os.replace") else 1
            yield Sink(
                node,
                site,
                name.removeprefix("builtins."),
                (*node.args[:count], *_keyword(node, "file", "path", "src", "dst", "filepath_or_buffer", "io", "filename")),
            )


_FILE_NAMES = frozenset(name.rpartition(".")[2] for name in _FILE_FUNCTIONS) | frozenset(
    "copy copy2 copyfile copytree move rmtree chown make_archive unpack_archive".split()
)


def is_path(facts: Facts, node: ast.expr, site: Site) -> bool:
    """Whether something is (made from) a ``pathlib.Path``, so far as is known."""
    return holds(facts.value(node, site), _path, frozenset(), PATH_METHODS) is not None


def _path(alternative: Alternative) -> str | None:
    if isinstance(alternative, Param):
        annotation = next((a.annotation for a in parameters(alternative.function) if a.arg == alternative.name), None)
        return (
            alternative.name
            if annotation is not None and "Path" in names_in(annotation) | {ast.unparse(annotation).rpartition(".")[2]}
            else None
        )
    callee = alternative.callee if isinstance(alternative, Result) else None
    return callee.dotted if isinstance(callee, Ref) and callee.dotted.startswith("pathlib.") else None


def command_sinks(facts: Facts, node: ast.Call, site: Site) -> Iterator[Sink]:
    """Calls that run a command: a shell's text, or the program of an argument list."""
    last = site.scope.module.called_name(node)
    if last not in _COMMAND_NAMES and not last.startswith(("exec", "spawn")):
        return
    for callee in facts.value(node.func, site):
        name = callee.dotted if isinstance(callee, Ref) else ""
        if name in _COMMANDS or name.startswith(("os.exec", "os.spawn")):
            yield Sink(node, site, name, tuple(node.args[:1]))
        elif name.startswith("subprocess.") and last in SUBPROCESS:
            yield from _command(facts, node, site, name)


def _command(facts: Facts, node: ast.Call, site: Site, name: str) -> Iterator[Sink]:
    """What is run: the command string, or of a list the program (and everything, where that is a shell)."""
    command = next(iter((*node.args, *_keyword(node, "args"))), None)
    if command is None:
        return
    shell = name.endswith(("getoutput", "getstatusoutput")) or any(
        isinstance(a, Const) and a.value for argument in _keyword(node, "shell") for a in facts.value(argument, site)
    )
    values: list[Value] = []
    if isinstance(command, (ast.List, ast.Tuple)) and command.elts and isinstance(command.elts[0], ast.Starred):
        values.append(facts.value(command.elts[0].value, site))
    for alternative in facts.value(command, site):
        if isinstance(alternative, Items) and alternative.elements and not shell:
            program = alternative.elements[0]
            values += alternative.elements if is_shell(program) else (program,)
        else:
            values.append((alternative,))
    yield Sink(node, site, name, (command,), tuple(values))


def query_sinks(facts: Facts, node: ast.Call, site: Site) -> Iterator[Sink]:
    """Calls that execute SQL: the statement."""
    last = site.scope.module.called_name(node)
    if last in _QUERIES and isinstance(node.func, ast.Attribute):
        if node.args and isinstance(node.args[0], ast.Call) and site.scope.module.called_name(node.args[0]) == "text":
            return
        if not any(_is_no_database(a) for a in facts.value(node.func.value, site)):
            yield Sink(node, site, last, (*node.args[:1], *_keyword(node, "sql", "query", "statement", "operation")))
    elif last.startswith("read_sql"):
        yield Sink(node, site, last, (*node.args[:1], *_keyword(node, "sql")))
    elif last == "text" and any(
        isinstance(a, Ref) and a.dotted.startswith(("sqlalchemy", "sqlmodel")) for a in facts.value(node.func, site)
    ):
        yield Sink(node, site, "text", tuple(node.args[:1]))


def _is_no_database(alternative: Alternative) -> bool:
    own = isinstance(alternative, Result) and isinstance(alternative.callee, Cls)
    return own or isinstance(alternative, (Instance, Const, Dict, Items, Text, Cls))


def url_sinks(facts: Facts, node: ast.Call, site: Site) -> Iterator[Sink]:
    """Calls that fetch a URL."""
    last = site.scope.module.called_name(node)
    if last not in _FETCHES:
        return
    for callee in facts.value(node.func, site):
        if package_of(callee) in _HTTP:
            yield Sink(node, site, last, (*node.args[: 2 if last in ("request", "stream") else 1], *_keyword(node, "url")))


def is_compared(facts: Facts, sink: Sink) -> bool:
    """Whether what reaches a sink is looked up in an allow-list, or goes through a function of the program's own."""
    return own_check(facts, sink.site, sink.node, sink.names) or membership_test(sink.site, sink.names)


def is_checked(facts: Facts, sink: Sink) -> bool:
    """Whether it is compared, or a test of its form leaves the function before the sink."""
    return is_compared(facts, sink) or refused(sink.site, sink.node, sink.names)


def is_contained(facts: Facts, sink: Sink) -> bool:
    """Whether a path is held to a directory."""
    return contained(facts, sink.site, sink.node, sink.names)
