"""The hooks in the real pre-commit, which builds their environments from the last commit of this checkout: that takes as long as a sixth
of all other tests, so with ``EVERY=1`` alone, as ``.ci/run`` does.
"""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

import pytest
from marked import BIN, EVERY, ROOT, run
from program import GROUP_CHAT, PROGRAM

from autogen_rules import __version__

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not EVERY, reason="it builds three environments: EVERY=1"),
    pytest.mark.skipif(not (ROOT / ".git").exists(), reason="pre-commit takes hooks from a repository"),
]

HOOKS = ("autogen-lint", "flake8-autogen", "pylint-autogen")
GOOD = PROGRAM.replace('"NEVER"', '"ALWAYS"').replace("False", "True")
DOCUMENTED = re.search(r"<!-- hooks -->\n```yaml\n(.*?)^```", (ROOT / "docs" / "ci.md").read_text("utf-8"), re.MULTILINE | re.DOTALL)
OPTIONS = {
    "setup.cfg": "[flake8]\nautogen-max-rounds = 20\n",
    "pyproject.toml": "[tool.pylint.main]\nautogen-max-rounds = 20\n[tool.autogen-lint]\nmax-rounds = 20\n",
}


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home for git's and pre-commit's own files, with the environments of the hooks."""
    folder = tmp_path_factory.mktemp("home")
    (folder / ".gitconfig").write_text("[user]\nname = A\nemail = a@example.org\n[safe]\ndirectory = *\n")
    return folder


@pytest.fixture
def repository(home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty repository."""
    monkeypatch.setenv("PIP_CACHE_DIR", os.environ.get("PIP_CACHE_DIR", str(Path.home() / ".cache" / "pip")))
    monkeypatch.setenv("PIP_NO_COMPILE", "0")  # pip compiles nothing then: what the hooks load is a small part of what is installed
    monkeypatch.setenv("PRE_COMMIT_HOME", str(home))
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("PATH", f"{BIN}{os.pathsep}{os.environ['PATH']}")
    git(tmp_path, "init")
    return tmp_path


def git(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(["git", *arguments], cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)


def head() -> str:
    return git(ROOT, "rev-parse", "HEAD").stdout.strip()


def commit(folder: Path, files: dict[str, str]) -> subprocess.CompletedProcess[str]:
    """Add the files to the repository and commit them."""
    for name, text in files.items():
        (folder / name).write_text(text)
    git(folder, "add", *files)
    return git(folder, "commit", "--message=A change")


def hooks(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """What pre-commit says of the files of a repository, all hooks without options of their own."""
    ids = "".join(f"  - id: {hook}\n" for hook in (*HOOKS, "autogen-lint-fix"))
    (folder / ".pre-commit-config.yaml").write_text(f"repos:\n- repo: {ROOT}\n  rev: {head()}\n  hooks:\n{ids}")
    git(folder, "add", ".")
    return run("pre-commit", "run", *arguments, cwd=folder)


def refused(output: str) -> set[tuple[str, str, str]]:
    """(hook, file, code) of every finding that pre-commit shows."""
    hooks = re.split(r"^- hook id: (.+)$", output, flags=re.MULTILINE)[1:]
    return {
        (hook, file, code)
        for hook, shown in zip(hooks[::2], hooks[1::2], strict=True)
        for file, code in re.findall(r"^(\w+\.py):\d+:\d+: .*?(AGS\d{3}) ", shown, re.MULTILINE)
    }


def test_what_the_hooks_find(repository: Path) -> None:
    commit(repository, {"bad.py": PROGRAM, "good.py": GOOD, "long.py": GROUP_CHAT} | OPTIONS)
    done = hooks(repository, "--all-files")
    assert done.returncode == 1, done.stdout
    assert refused(done.stdout) == {
        (hook, *found)
        for hook in HOOKS
        for found in [("bad.py", "AGS020"), ("bad.py", "AGS010"), ("long.py", "AGS030")]
    }
    done = hooks(repository, "--files", "good.py")
    assert done.returncode == 0, done.stdout


def test_the_projects_own_configuration(repository: Path) -> None:
    only = '[tool.pylint."messages control"]\ndisable = ["autogen-human-approval-disabled", "line-too-long"]\n'
    files = {"bad.py": PROGRAM, "long.py": GROUP_CHAT, "pyproject.toml": only + 'enable = ["autogen-introductions-sent"]\n'}
    commit(repository, files)
    done = hooks(repository, "pylint-autogen", "--all-files")
    assert {code for _, _, code in refused(done.stdout)} == {"AGS010", "AGS930"}, done.stdout
    commit(repository, {"broken.py": "def (\n", "setup.cfg": "[flake8]\nrequire-plugins = flake8-made-up\n"})
    done = hooks(repository, "--files", "broken.py")
    assert {hook for hook in re.findall(r"^- hook id: (.+)$", done.stdout, re.MULTILINE)} == {*HOOKS, "autogen-lint-fix"}, done.stdout
    assert "flake8-made-up" not in done.stdout


def test_safe_fixes_are_made(repository: Path) -> None:
    ignored = GOOD.replace('"use_docker": True', '"use_docker": True, "network": "none"')
    commit(repository, {"ignored.py": ignored})
    done = hooks(repository, "autogen-lint-fix", "--all-files")
    assert done.returncode == 1 and "files were modified by this hook" in done.stdout
    assert (repository / "ignored.py").read_text() == GOOD


def test_the_documented_hooks_guard_a_commit(repository: Path) -> None:
    assert DOCUMENTED
    configuration = DOCUMENTED[1].replace("https://github.com/autogen-lint/autogen-lint", str(ROOT)).replace(f"v{__version__}", head())
    run("pre-commit", "install", cwd=repository)
    done = commit(repository, {".pre-commit-config.yaml": configuration, "good.py": GOOD})
    assert done.returncode == 0, done.stdout
    done = commit(repository, {"bad.py": PROGRAM, "long.py": GROUP_CHAT})
    assert done.returncode == 1, done.stdout
    assert refused(done.stdout) >= {("flake8-autogen", "bad.py", "AGS010"), ("pylint-autogen", "long.py", "AGS030")}
    assert git(repository, "log", "--format=%s").stdout.count("A change") == 1
