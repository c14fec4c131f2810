"""Console scripts without what Python takes to begin: each runs in a copy of a process that has loaded the linters.

The copy has its own arguments, folder, environment, standard streams and end, as a process of its own has; only what the interpreter
reads when it begins (``PYTHONIOENCODING``) is the server's. Run as a script this file is the server.
"""

from __future__ import annotations

import atexit
import gc
import json
import os
import signal
import subprocess
import sys
import tempfile
from functools import cache
from importlib import import_module
from importlib.metadata import entry_points
from importlib.util import find_spec
from pathlib import Path
from pkgutil import iter_modules

LOADED = ("flake8.main.cli", "flake8_autogen.formatters", "pycodestyle", "pyflakes.api", "pylint.lint", "pylint_autogen")
PACKAGES = ("astroid.brain", "pylint.checkers", "pylint.reporters", "autogen_rules.reports", "autogen_lint.commands")
SECONDS = 180  # more is a hang: it ends
STREAMS = {"stdin": os.O_RDONLY, "stdout": os.O_WRONLY | os.O_CREAT, "stderr": os.O_WRONLY | os.O_CREAT}


@cache
def _server() -> subprocess.Popen[str]:
    server = subprocess.Popen([sys.executable, __file__], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    atexit.register(server.communicate)
    return server


def run_forked(command: tuple[str | Path, ...], cwd: Path, stdin: str | None) -> subprocess.CompletedProcess[str]:
    """What a console script of this environment does, as ``subprocess.run`` tells it."""
    server = _server()
    assert server.stdin and server.stdout
    with tempfile.TemporaryDirectory() as streams:
        Path(streams, "stdin").write_text(stdin or "", encoding="utf-8")
        request = {"argv": list(map(str, command)), "cwd": str(cwd), "environment": dict(os.environ), "streams": streams}
        print(json.dumps(request), file=server.stdin, flush=True)
        status = int(server.stdout.readline())
        shown = (Path(streams, name).read_text(encoding="utf-8") for name in ("stdout", "stderr"))
        return subprocess.CompletedProcess(command, status, *shown)


def _serve() -> None:
    scripts = Path(sys.executable).parent
    sys.path[0] = str(scripts)  # as for every console script
    for name in LOADED:
        import_module(name)
    for package in PACKAGES:
        spec = find_spec(package)
        for module in iter_modules(spec and spec.submodule_search_locations, f"{package}."):
            import_module(module.name)
    import_module("astroid").parse("")
    import_module("autogen_rules").check_source("import autogen\nautogen.UserProxyAgent('u')\n")
    gc.freeze()
    while line := sys.stdin.readline():
        request = json.loads(line)
        if not (copy := os.fork()):
            return _become(scripts, **request)
        print(os.waitstatus_to_exitcode(os.waitpid(copy, 0)[1]), flush=True)


def _become(scripts: Path, argv: list[str], cwd: str, environment: dict[str, str], streams: str) -> None:
    signal.alarm(SECONDS)
    os.environ.clear()
    os.environ.update(environment)
    for number, (name, mode) in enumerate(STREAMS.items()):
        os.dup2(os.open(Path(streams, name), mode), number)
    sys.stdin = open(0, encoding="utf-8", closefd=False)  # the server has read ahead in the other
    os.chdir(cwd)
    sys.argv = [str(scripts / argv[0]), *argv[1:]]
    (script,) = entry_points(group="console_scripts", name=argv[0])
    sys.exit(script.load()())


if __name__ == "__main__":
    _serve()
