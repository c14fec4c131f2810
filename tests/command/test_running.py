"""Many files on several processors."""

from __future__ import annotations

import os
import pickle
import signal
import subprocess
import sys
from functools import partial
from pathlib import Path
from queue import Queue
from types import SimpleNamespace

import pytest
from linted import Lint
from program import PROGRAM

from autogen_lint import running
from autogen_lint.options import Options
from autogen_rules.paths import Found


@pytest.fixture
def many(folder: Path) -> Path:
    for number in range(11):
        Path(f"team{number}.py").write_text("\n" * number + PROGRAM)
    Path("broken.py").write_text("import autogen\ndef (\n")
    return folder


def test_the_same_output_whatever_the_number_of_processes(many: Path, lint: Lint) -> None:
    alone = lint("-j1", "--format=json")
    assert alone.status == 2 and alone.out.count('"AGS010"') == 13
    for jobs in "-j2", "--jobs=50", "--jobs=0":
        assert lint(jobs, "--format=json") == alone


def killed(*_: object, **__: object) -> None:
    os._exit(9)


def test_a_process_that_is_killed_is_an_error(many: Path, lint: Lint, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(running, "check_file", killed)
    files = [Found(f"team{number}.py") for number in range(11)]
    with pytest.raises(OSError, match="killed"):
        list(running.check_all(files, Options(jobs=2)))


def test_what_cannot_be_sent_to_a_process_is_an_error(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(running, "check_file", lambda found, options: found)
    with pytest.raises((pickle.PicklingError, AttributeError)):
        list(running.check_all([Found(f"team{number}.py") for number in range(40)], Options(jobs=2)))


def test_what_is_sent_between_processes(many: Path) -> None:
    """On systems where a process starts anew, all of it is pickled."""
    check = pickle.loads(pickle.dumps(partial(running.check_file, options=Options(jobs=2))))
    for name, findings in ("team1.py", 2), ("broken.py", 0), ("missing.py", 0):
        checked = check(Found(name))
        assert pickle.loads(pickle.dumps(checked)) == checked and len(checked.findings) == findings


def test_a_killed_process_ends_the_run_with_one_line(many: Path) -> None:
    script = (
        "import os, sys\nfrom autogen_lint import running\nfrom autogen_lint.main import main\n"
        "def killed(*_, **__): os._exit(9)\nrunning.check_file = killed\nsys.exit(main(['-j2', '.']))\n"
    )
    if sys.version_info >= (3, 14):
        pytest.skip("workers do not inherit the change")
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "autogen-lint: a process that checks files was killed: nothing is known of the rest\n"


def test_a_process_that_checks_files_ends_with_its_parent(monkeypatch: pytest.MonkeyPatch) -> None:
    ended: Queue[object] = Queue()
    for name, done in ("signal.signal", ended.put), ("os._exit", ended.put):
        monkeypatch.setattr(name, lambda *given, done=done: done(given))
    running._begin()  # a process that nobody has started
    monkeypatch.setattr("multiprocessing.parent_process", lambda: SimpleNamespace(join=lambda: None))
    running._begin()
    ignored = (signal.SIGINT, signal.SIG_IGN)
    assert [ended.get(timeout=60) for _ in range(3)] == [ignored, ignored, (1,)]


@pytest.mark.skipif(sys.platform == "win32" or sys.version_info >= (3, 14), reason="workers do not inherit the change")
def test_nobody_works_on_for_a_run_that_was_killed(many: Path) -> None:
    script = (
        "import os, sys, time\nfrom autogen_lint import running\nfrom autogen_lint.main import main\n"
        "def check(*_, **__):\n    os.kill(os.getppid(), 9)\n    time.sleep(600)\n"
        "running.check_file = check\nmain(['-j2', '.'])"
    )
    # whoever holds an end of the pipe lives: that it is read to its end says that nobody does
    done = subprocess.run([sys.executable, "-c", script], stdout=subprocess.PIPE, timeout=60, check=False)
    assert done.returncode == -signal.SIGKILL


def test_a_tree_without_autogen_loads_no_rule(folder: Path) -> None:
    Path("team.py").write_text("x = 1\n" * 100)
    script = "import sys\nfrom autogen_lint.main import main\nmain([])\nprint(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.startswith("0 findings in 0 of 1 file\n")
    loaded = set(done.stdout.splitlines()[-1].split())
    parts = "rules", "facts", "reports", "runner"
    assert not loaded & {"pathspec", "rich", *(f"autogen_rules.{part}" for part in parts)}
