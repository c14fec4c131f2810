"""Findings that are kept from run to run: the same as before, and none that do not hold any more."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from random import Random
from shutil import rmtree

import pytest
from marked import BIN, MARKED, run
from program import PROGRAM

from autogen_rules import Finding, Settings, check_source, check_tree, kept, runner
from autogen_rules.lines import parse
from autogen_rules.reading import disk

CONFIGURED = "import autogen\nfrom settings import SEED\n\nautogen.AssistantAgent('a', llm_config={'timeout': 60, 'cache_seed': SEED})\n"


@pytest.fixture(name="cache")
def _cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder in which findings are kept, beside that of a project."""
    (tmp_path / "project" / ".git").mkdir(parents=True)
    monkeypatch.setenv(kept.VARIABLE, str(tmp_path / "cache"))
    return tmp_path / "cache"


@pytest.fixture(name="checks")
def _checks(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The paths that are checked anew, as they come."""
    paths, check = [], runner.run

    def noted(tree: object, lines: Sequence[str], path: str, *others: object) -> list[Finding]:
        paths.append(path)
        return check(tree, lines, path, *others)  # type: ignore[arg-type]

    monkeypatch.setattr(runner, "run", noted)
    return paths


def codes(source: str, path: Path, settings: Settings = Settings()) -> list[str]:
    return [finding.code for finding in check_source(source, str(path), settings, keep=True)]


def test_what_has_not_changed_is_not_checked_again(cache: Path, checks: list[str]) -> None:
    path = cache.parent / "project" / "program.py"
    first = check_source(PROGRAM, str(path), keep=True)
    assert first == check_source(PROGRAM, str(path)) != []
    assert check_source(PROGRAM.encode(), str(path), keep=True) == first
    assert check_source(PROGRAM.replace("\n", "\r\n"), str(path), keep=True) == first
    assert check_tree(parse(PROGRAM), PROGRAM.splitlines(keepends=True), str(path), keep=True) == first
    assert check_tree(parse(PROGRAM), PROGRAM.split("\n"), str(path), keep=True) == first
    assert checks == [str(path)] * 2, "once to keep it, once without"
    [file] = cache.iterdir()
    assert (cache.stat().st_mode & 0o777, file.stat().st_mode & 0o777) == (0o700, 0o600)


@pytest.mark.no_cover
def test_every_finding_comes_back_as_it_was(cache: Path, checks: list[str]) -> None:
    for marked in MARKED:
        first = check_source(marked.text, str(marked.path), marked.settings, keep=True)
        assert check_source(marked.text, str(marked.path), marked.settings, keep=True) == first, marked.path
    assert len(checks) < 1.2 * len(MARKED)


def _edit(project: Path) -> None:
    (project / "settings.py").write_text("SEED = None\n")


def _package(project: Path) -> None:
    (project / "settings").mkdir()
    (project / "settings" / "__init__.py").write_text("SEED = None\n")


def _folder(project: Path) -> None:
    (project / "settings.py").unlink()
    (project / "settings").mkdir()


def _link(project: Path) -> None:
    (project / "settings.py").unlink()
    (project.parent / "settings.py").write_text("SEED = 41\n")
    (project / "settings.py").symlink_to(project.parent / "settings.py")


def _nearer_root(project: Path) -> None:
    (project / "sub" / ".git").mkdir()
    disk._root.cache_clear()
    disk._bears.cache_clear()


def _nearer_module(project: Path) -> None:
    (project / "sub" / "settings.py").write_text("SEED = None\n")


CHANGES = (_edit, _package, _folder, _link, _nearer_root, _nearer_module)


@pytest.mark.parametrize("change", CHANGES)
def test_what_the_disk_no_longer_says_is_not_kept(cache: Path, checks: list[str], change: Callable[[Path], None]) -> None:
    project = cache.parent / "project"
    (project / "sub").mkdir()
    (project / "settings.py").write_text("SEED = 41\n")
    path = project / "sub" / "program.py"
    assert codes(CONFIGURED, path) == codes(CONFIGURED, path) == ["AGS003"]
    assert len(checks) == 1
    change(project)
    assert codes(CONFIGURED, path) == []
    assert len(checks) == 2


def test_what_names_another_module_is_kept_for_the_folder_in_which_the_program_runs(
    cache: Path, checks: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    project = cache.parent / "project"
    (project / "settings.py").write_text("SEED = 41\n")
    for folder, shown in (cache.parent, "project/settings.py"), (project, "settings.py"):
        monkeypatch.chdir(folder)
        for _ in range(2):
            [finding] = check_source(CONFIGURED, str(project / "program.py"), keep=True)
            assert finding.message.endswith(f" ({shown}:1)")
    assert len(checks) == 2


def test_a_module_that_comes_later(cache: Path) -> None:
    project = cache.parent / "project"
    assert codes(CONFIGURED, project / "program.py") == []
    (project / "settings.py").write_text("SEED = 41\n")
    assert codes(CONFIGURED, project / "program.py") == ["AGS003"]


def test_a_copy_of_autogen_that_comes_later(cache: Path) -> None:
    folder = cache.parent / "project" / "autogen"
    (folder / "agentchat").mkdir(parents=True)
    assert codes(PROGRAM, folder / "program.py") != []
    (folder / "agentchat" / "groupchat.py").touch()
    (folder / "code_utils.py").touch()
    assert codes(PROGRAM, folder / "program.py") == []


MODULES = [
    *("SEED = 41\n", "SEED = None\n", "from base import SEED\n", "from .base import SEED\n", "from settings import *\n", "import agents\n"),
    *("SEED =\n", "import agents\nSEED = agents.SEED\n", "class Config:\n    seed = 3\nSEED = Config.seed\n", ""),
]
USES = [
    CONFIGURED,
    CONFIGURED.replace("from settings", "from agents"),
    CONFIGURED.replace("from settings import SEED", "from sub.settings import *"),
    CONFIGURED.replace("from settings import SEED", "import sub.agents\nfrom . import base\nSEED = base.SEED or sub.agents.SEED"),
]


def _something(random: Random, project: Path) -> None:
    """One change of a project's files: one that fails is none."""
    folder = project / random.choice(["", "", "sub", "sub/deep", "src", "settings", "agents", "autogen", "autogen/agentchat"])
    module = folder / f"{random.choice(['settings', 'agents', 'base', '__init__', 'groupchat', 'code_utils'])}.py"
    change = random.randrange(9)
    with suppress(OSError):
        if change == 0 and folder != project:
            rmtree(folder)
        elif change == 1:
            module.unlink()
        elif change == 2:
            module.symlink_to(random.choice([project / "settings.py", project / "sub" / "base.py", project.parent / "settings.py"]))
        elif change == 3:
            (folder / random.choice(disk.MARKERS)).touch()
        elif change == 4:
            (folder / random.choice(disk.MARKERS)).unlink()
        else:
            folder.mkdir(parents=True, exist_ok=True)
            module.write_text(random.choice(MODULES))


@pytest.mark.no_cover
def test_whatever_changes_what_is_kept_is_what_would_be_found(cache: Path, checks: list[str]) -> None:
    project, random, asked = cache.parent / "project", Random(7), 0
    (project.parent / "settings.py").write_text("SEED = 41\n")
    for _ in range(120):
        _something(random, project)
        disk._root.cache_clear()
        disk._bears.cache_clear()
        for _ in range(2):
            source, path = random.choice(USES), project / random.choice(["", "sub", "src", "autogen"]) / "program.py"
            asked += 1
            assert check_source(source, str(path), keep=True) == check_source(source, str(path))
    assert asked < len(checks) < 1.9 * asked, "each is checked for comparison, and some are besides"


def test_another_text_other_settings_another_place(cache: Path, checks: list[str]) -> None:
    path = cache.parent / "project" / "program.py"
    codes(PROGRAM, path)
    assert codes(PROGRAM + "#\n", path) == codes(PROGRAM, path)
    codes(PROGRAM, path, Settings(max_rounds=7))
    codes(PROGRAM, path.with_name("other.py"))
    assert len(checks) == 5
    assert len(list(cache.iterdir())) == 3, "one for each path and settings"


def test_another_edition(cache: Path, checks: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    path = cache.parent / "project" / "program.py"
    codes(PROGRAM, path)
    kept._edition.cache_clear()
    codes(PROGRAM, path)
    assert len(checks) == 1
    with monkeypatch.context() as patched:
        patched.setattr("sys.version", "another one")
        kept._edition.cache_clear()
        codes(PROGRAM, path)
    kept._edition.cache_clear()
    assert len(checks) == 2


ALTERED: dict[str, Callable[[str], str]] = {
    "empty": lambda _: "",
    "something else": lambda _: "[[], []]",
    "no text": lambda _: "\0é",
    "cut off": lambda known: known[:-9],
    "fewer findings": lambda known: known[: known.index("\n") + 1] + "[[], []]",
    "another type": lambda known: known.replace('"HIGH"', "0"),
    "another code": lambda known: known.replace("AGS", "AGZ"),
    "another answer": lambda known: known.replace('"yes"', '""'),
}


@pytest.mark.parametrize("alter", ALTERED.values(), ids=ALTERED)
def test_a_file_that_is_not_as_it_was_written_is_none(cache: Path, checks: list[str], alter: Callable[[str], str]) -> None:
    (cache.parent / "project" / "settings.py").write_text("SEED = 41\n")
    path = cache.parent / "project" / "program.py"
    first = check_source(CONFIGURED + PROGRAM, str(path), keep=True)
    [file] = cache.iterdir()
    known = file.read_text()
    file.write_text(alter(known))
    assert file.read_text() != known
    assert check_source(CONFIGURED + PROGRAM, str(path), keep=True) == first
    assert len(checks) == 2 and file.read_text() == known, "it was written anew"


def test_two_files_at_one_place(cache: Path, checks: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "MAX_KEPT", 1)
    for name in ("a.py", "b.py", "b.py", "a.py"):
        assert codes(PROGRAM, cache.parent / "project" / name) != []
    assert [os.path.basename(path) for path in checks] == ["a.py", "b.py", "a.py"]
    assert len(list(cache.iterdir())) == 1


def test_a_path_that_reads_like_the_beginning_of_a_text(cache: Path, checks: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "MAX_KEPT", 1)
    path, rest = cache.parent / "project" / "program.py", "import autogen\n"
    assert codes(rest, Path(f"{path}\n{Settings()}\n{PROGRAM}")) == []
    assert codes(f"{PROGRAM}\n{Settings()}\n{rest}", path) != []
    assert len(checks) == 2


@pytest.mark.parametrize("folder", ["a\0b", "a\ud800", "a\udcff", "a\nb"])
def test_a_folder_that_cannot_be(cache: Path, folder: str) -> None:
    path = cache.parent / folder / "a" / "b" / "c" / "d" / "program.py"
    assert codes(PROGRAM, path) == codes(PROGRAM, path) == [finding.code for finding in check_source(PROGRAM, str(path))] != []


def test_more_than_is_kept(cache: Path, checks: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """What a file far down in folders imports is asked for in each of them: that would fill memory and the user's disk."""
    path = cache.parent / "project" / "program.py"
    (path.parent / "settings.py").write_text("SEED = 41\n")
    for limit in ((kept, "MAX_BYTES"), (disk, "MAX_ANSWERS")):
        with monkeypatch.context() as patched:
            patched.setattr(*limit, 3)
            assert codes(CONFIGURED, path) == codes(CONFIGURED, path) == ["AGS003"]
        assert not cache.exists()
    assert codes(CONFIGURED, path) == codes(CONFIGURED, path) == ["AGS003"]
    assert len(checks) == 5 and cache.exists()


KEY = "sk-" + "A1b2" * 8


@pytest.mark.parametrize(
    "source",
    [
        f"import autogen\nautogen.AssistantAgent('a', llm_config={{'base_url': 'http://me:{KEY}@models.example/v1', 'timeout': 60}})\n",
        f"import autogen\nautogen.AssistantAgent('a', llm_config={{'api_key': '{KEY}', 'timeout': 60}})\n",
    ],
)
def test_no_key_is_kept(cache: Path, source: str) -> None:
    assert codes(source, cache.parent / "project" / "program.py") != []
    assert not any(KEY[-8:] in file.read_text() for file in cache.rglob("*"))


def test_a_fix_that_writes_a_key(cache: Path, checks: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "_texts", lambda finding: iter((finding.message, f"api_key = '{KEY}'")))
    path = cache.parent / "project" / "program.py"
    assert codes(PROGRAM, path) == codes(PROGRAM, path)
    assert len(checks) == 2 and not cache.exists()


def test_a_fault_of_ours_is_looked_for_again(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = cache.parent / "project" / "program.py"
    with monkeypatch.context() as broken:
        broken.setattr("autogen_rules.runner.silenced", None)
        assert codes(PROGRAM, path) == ["AGS000"]
    assert "AGS000" not in codes(PROGRAM, path)


@pytest.mark.parametrize("error", [MemoryError, RecursionError, OSError])
def test_a_module_that_could_not_be_read_this_time(cache: Path, monkeypatch: pytest.MonkeyPatch, error: type[Exception]) -> None:
    path = cache.parent / "project" / "program.py"
    (path.parent / "settings.py").write_text("SEED = 41\n")

    def fail(_: object) -> None:
        raise error

    with monkeypatch.context() as unlucky:
        unlucky.setattr("autogen_rules.reading.project.parse", fail)
        assert codes(CONFIGURED, path) == []
    assert codes(CONFIGURED, path) == ["AGS003"]


@pytest.mark.parametrize("variable", ["", "cache", "project/cache", "project", "a file/cache"])
def test_where_nothing_is_kept(tmp_path: Path, cache: Path, checks: list[str], monkeypatch: pytest.MonkeyPatch, variable: str) -> None:
    """By wish; by a path that would mean another folder elsewhere; in the project, where others could have put it; where that fails."""
    (tmp_path / "a file").touch()
    monkeypatch.setenv(kept.VARIABLE, str(tmp_path / variable) if "/" in variable or variable == "project" else variable)
    monkeypatch.chdir(tmp_path)
    before = sorted(tmp_path.rglob("*"))
    path = cache.parent / "project" / "program.py"
    assert codes(PROGRAM, path) == codes(PROGRAM, path) != []
    assert len(checks) == 2 and sorted(tmp_path.rglob("*")) == before


def test_a_link_into_the_project(tmp_path: Path, cache: Path, checks: list[str]) -> None:
    (tmp_path / "project" / "inner").mkdir()
    cache.symlink_to(tmp_path / "project" / "inner")
    path = tmp_path / "project" / "program.py"
    assert codes(PROGRAM, path) == codes(PROGRAM, path) != []
    assert len(checks) == 2 and not list((tmp_path / "project" / "inner").iterdir())


def test_the_users_cache_folder(tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(kept.VARIABLE)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("USERPROFILE", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_CACHE_HOME", "not absolute")
    codes(PROGRAM, tmp_path / "project" / "program.py")
    assert len(list((tmp_path / "home" / ".cache" / "autogen-lint").iterdir())) == 1
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "caches"))
    codes(PROGRAM, tmp_path / "project" / "program.py")
    assert len(list((tmp_path / "caches" / "autogen-lint").iterdir())) == 1
    assert not cache.exists()


def test_several_threads_at_one_file(cache: Path) -> None:
    path, found = cache.parent / "project" / "program.py", []
    threads = [threading.Thread(target=lambda: found.append(codes(PROGRAM, path))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [found[0]] * 8
    assert [file.suffix for file in cache.iterdir()] == [""]


@pytest.mark.parametrize("host", ["flake8", "pylint", "autogen-lint"])
def test_the_hosts_keep_what_they_find(cache: Path, host: str) -> None:
    (cache.parent / "project" / "program.py").write_text(PROGRAM)
    command: dict[str, list[str | Path]] = {
        "flake8": ["flake8", "--isolated", "--select=AGS"],
        "pylint": ["pylint", f"--rcfile={os.devnull}", "--load-plugins=pylint_autogen", "--disable=all", "--enable=autogen"],
        "autogen-lint": ["autogen-lint", "check", "--format=concise"],
    }
    first = run(*command[host], "program.py", cwd=cache.parent / "project")
    [file] = cache.iterdir()
    found = check_source(PROGRAM, str(cache.parent / "project" / "program.py"))
    known = kept.Kept(PROGRAM, str(cache.parent / "project" / "program.py"), Settings())
    assert known.findings() == found
    known.keep([found[0]._replace(message="said before"), *found[1:]], disk.Disk())
    assert [file] == [*cache.iterdir()]
    second = run(*command[host], "program.py", cwd=cache.parent / "project")
    assert "said before" in second.stdout and "said before" not in first.stdout
    assert (BIN / host).exists() and second.returncode == first.returncode
