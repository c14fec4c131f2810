"""Nothing of the linted project is run, nothing outside it is read, and nothing in it can make the linters wait."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from forked import run_forked
from marked import BIN

pytestmark = pytest.mark.slow

HOSTS = {
    "check": ["autogen-lint", "check"],
    "report": ["autogen-lint", "report", "-o", "../report.html"],
    "flake8": ["flake8", "--isolated", "--select=AGS"],
    "pylint": ["pylint", f"--rcfile={os.devnull}", "--load-plugins=pylint_autogen", "--disable=all", "--enable=autogen"],
}
every_host = pytest.mark.parametrize("host", HOSTS)

MAIN = """\
import autogen
from .config import *
from config import llm_config, execution
from sub.config import use_docker
from sub import other
import plugin

agent = autogen.UserProxyAgent("user", code_execution_config=execution or {"use_docker": use_docker or other.x}, llm_config=llm_config)
"""
# What a module would do if it were run.
TELLTALE = """\
import pathlib
pathlib.Path(__file__).with_name("WAS_RUN").write_text("")
llm_config, execution, use_docker, x = {}, {"use_docker": False}, False, False
"""


def lint(host: str, folder: Path, *paths: str, started: bool = False) -> subprocess.CompletedProcess[str]:
    """Lint ``main.py`` of a folder, from there; minutes are a hang. A host is ``started`` where what Python does first matters."""
    name, *arguments = *HOSTS[host], *(paths or ["main.py"])
    if started:
        environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
        command = [BIN / name, *arguments]
        done = subprocess.run(
            command, cwd=folder, capture_output=True, text=True, check=False, timeout=180, stdin=subprocess.DEVNULL, env=environment
        )
    else:
        done = run_forked((name, *arguments), folder, None)
    assert done.returncode >= 0 and "Traceback" not in done.stderr, done.stderr
    assert "AGS000" not in done.stdout, done.stdout
    return done


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project whose modules tell when they are run, in a folder of its own beside what it must not read."""
    folder = tmp_path / "project"
    (folder / "sub").mkdir(parents=True)
    (folder / ".git").mkdir()
    (folder / "main.py").write_text(MAIN)
    for name in "config.py", "plugin.py", "sub/__init__.py", "sub/config.py", "sub/other.py", "conftest.py", "sitecustomize.py", "setup.py":
        (folder / name).write_text(TELLTALE)
    return folder


@every_host
def test_no_module_is_run(host: str, project: Path) -> None:
    lint(host, project, started=True)
    jobs = ["-j2"] if host == "flake8" else []
    lint(host, project, *jobs, *(str(path) for path in sorted(project.rglob("*.py"))))
    assert not list(project.rglob("WAS_RUN"))
    assert "config" not in sys.modules


@every_host
def test_a_value_of_another_module_is_read(host: str, project: Path) -> None:
    """The other tests would prove nothing if the modules were not looked at."""
    if host != "report":
        assert "AGS010" in lint(host, project).stdout


def _fifo(path: Path) -> None:
    os.mkfifo(path)


def _folder(path: Path) -> None:
    path.mkdir()


def _huge(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(2 * 1024**3)


def _link_to_itself(path: Path) -> None:
    path.symlink_to(path)


def _device(path: Path) -> None:
    path.symlink_to("/dev/zero")


def _unreadable(path: Path) -> None:
    path.write_text(TELLTALE)
    path.chmod(0)


def _deep(path: Path) -> None:
    path.write_text("x = " + "-" * 100_000 + "1")


def _undecodable(path: Path) -> None:
    path.write_bytes(b"# coding: nothing\nx = '\xff\0'")


@every_host
def test_what_is_no_module_is_passed_over(host: str, project: Path) -> None:
    for make in _fifo, _folder, _huge, _link_to_itself, _device, _unreadable, _deep, _undecodable:
        make(project / f"config{make.__name__}.py")
        make(project / "sub" / f"config{make.__name__}.py")
        with (project / "main.py").open("a") as main:
            main.write(f"from config{make.__name__} import a\nfrom sub.config{make.__name__} import b\n")
            main.write("autogen.UserProxyAgent('user', code_execution_config=a or b)\n")
    found = lint(host, project).stdout
    assert host == "report" or "AGS010" in found  # what the other modules hold


@every_host
def test_nothing_outside_the_project_is_read(host: str, project: Path) -> None:
    """What a link leads out of the project to is not read, nor what ``..`` in an import does."""
    outside = project.parent / "outside"
    outside.mkdir()
    (outside / "config.py").write_text(TELLTALE)
    (project.parent / "config.py").write_text(TELLTALE)
    (project / "config.py").unlink()
    (project / "config.py").symlink_to(outside / "config.py")
    (project / "linked").symlink_to(outside, target_is_directory=True)
    (project / "main.py").write_text(
        "import autogen\nfrom config import execution\nfrom .config import execution as a\nfrom ..config import execution as b\n"
        "from ...outside.config import execution as c\nfrom linked.config import execution as d\n"
        + "".join(f"autogen.UserProxyAgent('user', code_execution_config={name})\n" for name in ("execution", "a", "b", "c", "d"))
    )
    assert "AGS010" not in lint(host, project).stdout


@every_host
def test_the_project_cannot_say_where_we_read(host: str, project: Path) -> None:
    """Its ``setup.cfg``, ``pyproject.toml`` and ``*.pth`` lead nowhere."""
    outside = project.parent / "outside"
    outside.mkdir()
    (outside / "config.py").write_text(TELLTALE)
    (project / "config.py").unlink()
    (project / "setup.cfg").write_text(
        f"[options]\npackage_dir =\n    = {outside}\n[flake8]\nfilename = {outside}/*\n[tool:pytest]\npythonpath = {outside}\n"
    )
    (project / "pyproject.toml").write_text(
        f'[tool.setuptools]\npackage-dir = {{"" = "{outside}"}}\n[tool.pylint.main]\nsource-roots = ["{outside}"]\n'
    )
    (project / "outside.pth").write_text(str(outside))
    (project / "main.py").write_text(
        "import autogen\nfrom config import execution\nautogen.UserProxyAgent('u', code_execution_config=execution)\n"
    )
    assert "AGS010" not in lint(host, project).stdout


@every_host
def test_links_in_a_circle(host: str, project: Path) -> None:
    for name in "loop", "sub/loop":
        (project / name).symlink_to(project, target_is_directory=True)
    imports = "".join(f"from {'loop.sub.' * times}config import execution as e{times}\n" for times in (1, 5, 40))
    uses = "".join(f"autogen.UserProxyAgent('u', code_execution_config=e{times})\n" for times in (1, 5, 40))
    (project / "main.py").write_text(f"import autogen\n{imports}{uses}")
    lint(host, project)
    if not host.startswith("pylint"):  # which walks no folder by itself
        lint(host, project, ".")


@every_host
def test_the_project_is_left_as_it_was(host: str, project: Path) -> None:
    before = sorted((path, path.stat().st_mtime_ns) for path in project.rglob("*"))
    lint(host, project)
    assert sorted((path, path.stat().st_mtime_ns) for path in project.rglob("*")) == before


AUDITED = """\
import os, sys
from autogen_rules import check_source
check_source("import autogen\\nautogen.UserProxyAgent('warm')\\n", "main.py")
source, seen = open("main.py").read(), []
sys.addaudithook(lambda event, arguments: seen.append((event, arguments[0] if arguments else None)))
print(len(check_source(source, "main.py")), *{event for event, _ in seen})
print(*{os.path.realpath(path) for event, path in seen if event in ("open", "os.listdir", "os.scandir")}, sep="\\n")
"""


def test_what_the_interpreter_sees(project: Path) -> None:
    """The check compiles and opens files of the project; it runs, imports, starts and connects to nothing."""
    done = subprocess.run([sys.executable, "-c", AUDITED], cwd=project, capture_output=True, text=True, check=True, timeout=180)
    events, *read = done.stdout.splitlines()
    number, *kinds = events.split()
    assert int(number) > 0
    assert set(kinds) <= {"builtins.id", "compile", "object.__getattr__", "open", "os.listdir", "os.scandir"}
    assert read
    assert all(path.startswith(str(project)) for path in read)


@pytest.mark.parametrize("how", ["error", "always"])
def test_what_python_warns_of_changes_nothing(tmp_path: Path, how: str) -> None:
    """An escape that is none, in the module and in its neighbour: no finding is lost, and nothing is said."""
    (tmp_path / "config.py").write_text('x = "\\d"\nexecution = {"use_docker": False}\n')
    (tmp_path / "team.py").write_text(
        'import autogen\nfrom config import execution\ny = "\\d"\nautogen.UserProxyAgent("u", code_execution_config=execution)\n'
    )
    environment = os.environ | {"PYTHONWARNINGS": how}
    arguments = [sys.executable, "-m", "autogen_lint", "--select=AGS010", "--format=concise"]
    done = subprocess.run(arguments, capture_output=True, text=True, check=False, env=environment, cwd=tmp_path)
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout.startswith("team.py:4:51: AGS010 ")
