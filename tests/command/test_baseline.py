"""``--write-baseline`` and ``--baseline``."""

from __future__ import annotations

import json
import os
import random
import sys
from cProfile import Profile
from pathlib import Path

import pytest
from linted import Lint
from program import GROUP_CHAT, PROGRAM

from autogen_lint.baseline import written
from autogen_lint.checking import check_content
from autogen_lint.options import Options
from autogen_lint.running import Run
from autogen_rules.paths import Found

SECRET = 'import autogen\nconfig_list = [{"model": "gpt-4o", "api_key": "b4nana-made-up-key"}]\n'


@pytest.fixture
def known(folder: Path, lint: Lint) -> Path:
    """A folder whose findings are all known."""
    Path("chat.py").write_text(GROUP_CHAT.replace("30", "30000"))
    Path("keys.py").write_text(SECRET)
    done = lint("--write-baseline=known.txt")
    assert done == (0, "known.txt: 4 findings (3 high, 1 medium) in 3 of 3 files\n", "")
    return folder


def left(lint: Lint) -> list[str]:
    done = lint("--baseline=known.txt", "--format=concise")
    assert (done.status, done.err) == (int(bool(done.codes)), "")
    return done.codes


def test_the_file_is_sorted_and_tells_nothing(known: Path, lint: Lint) -> None:
    text = Path("known.txt").read_text()
    entries = text.splitlines()[1:]
    assert [line.split()[0] + line.split()[2] for line in entries] == [
        'AGS030"chat.py"', 'AGS001"keys.py"', 'AGS010"team.py"', 'AGS020"team.py"'
    ]
    assert "banana" not in text and "NEVER" not in text and "max_round" not in text
    Path("keys.py").write_text(SECRET.replace("b4nana", "ch3rry"))
    lint("--write-baseline=again.txt")
    assert Path("again.txt").read_text() == text


def test_what_is_known_is_counted_and_does_not_fail(known: Path, lint: Lint) -> None:
    assert lint("--baseline=known.txt") == (0, "0 findings in 0 of 3 files; 4 more known\n", "")
    Path("pyproject.toml").write_text('[tool.autogen-lint]\nbaseline = "known.txt"\n')
    os.mkdir("sub")
    os.chdir("sub")
    assert lint("..").status == 0


def test_what_is_new_fails(known: Path, lint: Lint) -> None:
    Path("new.py").write_text(GROUP_CHAT.replace("30", "40000"))
    assert left(lint) == ["030"]
    Path("new.py").write_text(GROUP_CHAT.replace("30", "30000"))
    assert left(lint) == ["030"]  # a copy is new


def test_moved_lines_comments_and_layout_change_nothing(known: Path, lint: Lint) -> None:
    moved = PROGRAM.replace("import autogen\n", "import autogen\n\n# more\nx = 1\n").replace('"NEVER",', '"NEVER",  # why')
    Path("team.py").write_text(moved.replace("        max_cons", "            max_cons"))
    assert left(lint) == []
    Path("team.py").write_text(PROGRAM.replace("reply=3", "reply=4"))
    done = lint("--baseline=known.txt", "--format=concise")
    assert done.codes == ["020", "010"]
    assert done.err.splitlines() == [f"known.txt: AGS0{code}0 in team.py is known, but not there any more" for code in "12"]


def test_what_a_formatter_does_changes_nothing(known: Path, lint: Lint) -> None:
    Path("keys.py").write_text("import autogen\nconfig_list = [{'model': 'gpt-4o',\n    'api_key': 'b4nana-made-up-key',\n},]\n")
    assert left(lint) == []


def test_renamed_files(known: Path, lint: Lint) -> None:
    Path("team.py").rename("crew.py")
    os.mkdir("sub")
    Path("chat.py").rename("sub/chat.py")
    assert left(lint) == []


def test_one_of_two_that_are_the_same(folder: Path, lint: Lint) -> None:
    line = 'autogen.UserProxyAgent("u", code_execution_config={"use_docker": False})\n'
    Path("team.py").write_text("import autogen\n" + line * 2)
    lint("--write-baseline=known.txt", "--select=AGS010")
    Path("team.py").write_text("import autogen\n" + line * 3)
    done = lint("--baseline=known.txt", "--format=concise", "--select=AGS010")
    assert (done.codes, done.out.splitlines()[-1]) == (["010"], "1 finding (1 high) in 1 of 1 file; 2 more known")
    assert done.out.startswith("team.py:4:")
    Path("team.py").write_text("import autogen\n" + line)
    assert lint("--baseline=known.txt", "--select=AGS010").err.count("not there any more") == 1


def test_what_is_gone_is_told_of_files_that_were_looked_at(known: Path, lint: Lint) -> None:
    Path("team.py").write_text("import autogen\n")
    assert lint("--baseline=known.txt", "chat.py").err == ""
    done = lint("--baseline=known.txt")
    assert done.status == 0 and done.err.count("in team.py is known, but not there any more\n") == 2
    Path("team.py").write_text("import autogen (\n")
    assert lint("--baseline=known.txt").err == "team.py: not checked: invalid syntax (line 1)\n"  # who knows
    Path("keys.py").unlink()
    assert lint("--baseline=known.txt", "chat.py").err == "known.txt: AGS001 in keys.py is known, but not there any more\n"


def test_what_is_not_asked_for_is_not_gone(known: Path, lint: Lint) -> None:
    for option in "--level=high", "--select=AGS001,AGS010", "--ignore=AGS020,AGS030":
        assert lint("--baseline=known.txt", option).err == ""
    Path("team.py").write_text("import autogen\n")
    assert lint("--baseline=known.txt", "--select=AGS010").err == "known.txt: AGS010 in team.py is known, but not there any more\n"
    with open("known.txt", "a", encoding="utf-8") as file:
        file.write('AGS899 0123456789abcdef01234567 "team.py"\n')
    assert "known.txt: AGS899 in team.py is known" in lint("--baseline=known.txt", "--select=AGS030").err  # no rule of ours


@pytest.mark.parametrize("command", ["fix", "report"])
def test_a_baseline_that_leaves_nothing_out_is_refused(known: Path, lint: Lint, command: str) -> None:
    done = lint(command, ".", "--baseline=known.txt")
    assert (done.status, done.err.splitlines()[-1]) == (2, f"autogen-lint {command}: error: unrecognized arguments: --baseline=known.txt")


def test_merged_files(known: Path, lint: Lint) -> None:
    """The lines of two branches, in any order."""
    lines = Path("known.txt").read_text().splitlines()
    random.Random(0).shuffle(lines)
    Path("known.txt").write_text("\n\n".join(lines) + "\n")
    assert left(lint) == []


def test_what_an_editor_makes_of_it(known: Path, lint: Lint) -> None:
    content = Path("known.txt").read_bytes()
    Path("known.txt").write_bytes(b"\xef\xbb\xbf" + content.replace(b"\n", b"\r\n"))
    assert left(lint) == []
    Path("known.txt").write_bytes(content.decode().encode("utf-16"))
    assert lint("--baseline=known.txt") == (2, "", "autogen-lint: known.txt:1: not a line of a baseline\n")
    Path("known.txt").write_bytes(content.replace(b"baseline 1:", b"baseline 2:"))
    assert lint("--baseline=known.txt").err.startswith("autogen-lint: known.txt:1: a baseline of another version: ")


def test_names_that_no_file_has(known: Path, lint: Lint) -> None:
    with open("known.txt", "a", encoding="utf-8") as file:
        file.writelines(f"AGS010 0123456789abcdef01234567 {json.dumps(name)}\n" for name in ("a\x1b[31m\n", "b\0", "c" * 5000))
    said = [line.split()[3] for line in lint("--baseline=known.txt").err.splitlines()]
    assert said == ["a\\x1b[31m\\n", "b\\x00", "c" * 5000]


def test_on_standard_output_it_stands_alone(known: Path, lint: Lint) -> None:
    done = lint("--write-baseline=-")
    assert (done.status, done.out) == (0, Path("known.txt").read_text())
    assert done.err.startswith("-: ")


def test_what_is_known_gets_no_comment(known: Path, lint: Lint) -> None:
    before = Path("team.py").read_text()
    assert lint("suppress", "--baseline=known.txt", ".").out == "0 findings silenced in 0 files\n"
    Path("team.py").write_text(before + "autogen.UserProxyAgent('n', code_execution_config={'use_docker': 0})\n")
    assert lint("suppress", "--baseline=known.txt", ".").status == 0
    after = Path("team.py").read_text()
    assert after.startswith(before) and after.rstrip().splitlines()[-1].endswith("# noqa: AGS010")
    assert left(lint) == []


@pytest.mark.parametrize(
    "line",
    ["<<<<<<< ours", "AGS010 xyz team.py", 'AGS01 0123456789abcdef01234567 "team.py"', r'AGS010 0123456789abcdef01234567 "a\q"',
     'AGS010 0123456789abcdef01234567 "a" "b"'],
)
def test_what_is_no_baseline(known: Path, lint: Lint, line: str) -> None:
    with open("known.txt", "a", encoding="utf-8") as file:
        file.write(line + "\n")
    assert lint("--baseline=known.txt") == (2, "", "autogen-lint: known.txt:6: not a line of a baseline\n")
    done = lint("--baseline=missing.txt")
    assert (done.status, done.err.count("\n")) == (2, 1)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such pipes")
def test_a_baseline_is_a_file(folder: Path, lint: Lint) -> None:
    os.mkfifo("pipe")
    done = lint("--baseline=pipe")
    assert (done.status, done.out) == (2, "")
    assert "no regular file" in done.err


def test_statements_with_bodies(folder: Path, lint: Lint) -> None:
    """Only their heads count: what stands in the body is another statement."""
    agent = 'autogen.UserProxyAgent("u", code_execution_config={"use_docker": False})'
    program = (
        f"import autogen\nwith {agent} as u:\n    x = 1\n\n\n@autogen.f({agent})\ndef f(a=({agent}),\n      b=1):\n    pass\n\n\n"
        f"match {agent}:\n    case 1:\n        pass\n\n\nclass A(f({agent})): x = 1\n\n\nif {agent}:\n    @f\n    def g(): pass\n"
    )
    Path("team.py").write_text(program)
    number = len(lint("--select=AGS010").codes)
    assert number >= 5
    lint("--select=AGS010", "--write-baseline=known.txt")
    Path("team.py").write_text(program.replace("x = 1\n\n\n@", "x = 2\n    y = 3\n\n\n@").replace("    pass\n", "    return\n"))
    assert lint("--select=AGS010", "--baseline=known.txt").codes == []


@pytest.mark.parametrize("between", ["\n", ", "])
def test_more_findings_take_so_much_more(folder: Path, between: str) -> None:
    """In statements of their own, and all in one."""

    def calls(number: int) -> int:
        agents = between.join(["autogen.UserProxyAgent('u', code_execution_config={'use_docker': False})"] * number)
        file = check_content(f"import autogen\n{agents}\n".encode(), Found("many.py"), Options())
        profile = Profile(subcalls=False)
        profile.runcall(written, Run((file,)), Path("known.txt"))
        return sum(entry.callcount for entry in profile.getstats())

    assert calls(200) < 2.2 * calls(100)


def test_a_baseline_of_what_could_be_checked(folder: Path, lint: Lint) -> None:
    Path("broken.py").write_text("import autogen\ndef (\n")
    done = lint("--write-baseline=known.txt")
    assert (done.status, done.err.count("\n")) == (2, 1)
    assert Path("known.txt").read_text().count("AGS") == 2


def test_what_was_known_of_a_file_that_is_broken_now_stays_known(known: Path, lint: Lint) -> None:
    before, program = Path("known.txt").read_text(), Path("chat.py").read_text()
    Path("chat.py").write_text("import autogen\ndef (\n")
    Path("keys.py").unlink()
    assert lint("--write-baseline=known.txt").status == 2
    assert Path("known.txt").read_text() == "".join(line for line in before.splitlines(True) if "keys.py" not in line)
    Path("chat.py").write_text(program)
    assert left(lint) == []
