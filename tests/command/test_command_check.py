"""``autogen-lint check``: what it says of programs, and its exit status."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path
from runpy import run_module

import pytest
from linted import Lint
from program import FORMS, GROUP_CHAT, PROGRAM
from terminal import shown, terminal

from autogen_lint.main import COMMANDS, main
from autogen_rules import __version__
from autogen_rules.reports.results import our_rules

SECRET = "sk-live-made-up-0123456789abcdef"
BROKEN = "import autogen\ndef (\n"


def test_findings_with_their_source(folder: Path, lint: Lint) -> None:
    done = lint("team.py")
    assert done == lint("check", "team.py") == lint("check") == lint()
    assert (done.status, done.err) == (1, "")
    assert done.out.splitlines() == [
        'team.py:10:26: AGS020 [high] the agent executes code and asks nobody: human_input_mode is "NEVER"; use "ALWAYS"',
        '  10 | human_input_mode="NEVER",',
        "     |                  ^^^^^^^",
        '     = fix: ask a person before code runs: human_input_mode="ALWAYS" (unsafe)',
        "",
        "team.py:12:46: AGS010 [high] model-written code runs on this machine: use_docker is False;"
        " set use_docker=True or pass a container executor",
        '  12 | code_execution_config={"use_docker": False, "work_dir": "coding"},',
        "     |                                      ^^^^^",
        "     = fix: run the code in a container: use_docker=True (unsafe)",
        "",
        "2 findings (2 high) in 1 of 1 file",
    ]


def test_what_has_no_fix_shows_how_others_do_it(folder: Path, lint: Lint) -> None:
    Path("team.py").write_text(PROGRAM.replace('"work_dir": "coding"', '"work_dir": "."'))
    assert lint("--select=AGS050").out.splitlines()[3] == f"     = instead: {our_rules()['AGS050'].good}"


def test_what_others_do_in_another_generation_is_not_shown(folder: Path, lint: Lint) -> None:
    executor = "from autogen_ext.code_executors.local import LocalCommandLineCodeExecutor\nLocalCommandLineCodeExecutor(work_dir='.')\n"
    Path("team.py").write_text(executor)
    assert "instead:" not in lint("--select=AGS010,AGS050").out


def test_the_short_form(folder: Path, lint: Lint) -> None:
    done = lint("--format=concise", "--statistics")
    assert done.codes == ["020", "010"]
    assert done.out.splitlines()[2:] == [
        "2 findings (2 high) in 1 of 1 file",
        "     1  AGS010 [high] unsandboxed-code-execution",
        "     1  AGS020 [high] human-approval-disabled",
    ]
    refused = lint("--format=json", "--statistics")
    assert refused.status == 2 and "--statistics goes with" in refused.err


def test_nothing_found(folder: Path, lint: Lint) -> None:
    Path("team.py").write_text("x = 1\n")
    assert lint() == (0, "0 findings in 0 of 1 file\n", "")


@pytest.mark.parametrize("form", FORMS)
def test_forms_of_files(folder: Path, lint: Lint, form: str) -> None:
    content, expected = FORMS[form]
    Path("team.py").write_bytes(content)
    done = lint("--format=concise")
    assert [tuple(line.split(":")[1:3]) for line in done.out.splitlines()[:-1]] == [(str(a), str(b + 1)) for a, b, _ in expected]
    assert done.status == (2 if form == "broken" else int(bool(expected)))


@pytest.mark.parametrize(
    ("arguments", "expected", "status"),
    [
        (["--select=AGS010"], ["010"], 1),
        (["--select", "human-approval-disabled"], ["020"], 1),
        (["--select=AGS0,AGS01", "--ignore=AGS020"], ["030", "010"], 1),
        (["--select=AGS010", "--ignore=AGS01"], ["010"], 1),
        (["--ignore=AGS01", "--ignore=AGS02,autogen-conversation-unbounded"], [], 0),
        (["--level=high"], ["020", "010"], 1),
        (["--fail-on=high", "--select=AGS030"], ["030"], 0),
        (["--fail-on=medium", "--select=AGS030"], ["030"], 1),
        (["--exit-zero"], ["030", "020", "010"], 0),
        (["--max-rounds=80000"], ["020", "010"], 1),
        (["--autogen-max-rounds=80000", "--select=AGS03"], [], 0),
        (["--select=AGS930"], ["930"], 1),
        (["--select=introductions-sent,AGS03"], ["030", "930"], 1),
        (["--select=AGS"], ["030", "020", "010"], 1),
        (["--advisory=AGS930"], ["030", "930", "020", "010"], 1),
        (["--autogen-advisory=all", "--select=AGS93"], ["930"], 1),
    ],
)
def test_selecting(folder: Path, lint: Lint, arguments: list[str], expected: list[str], status: int) -> None:
    Path("chat.py").write_text(GROUP_CHAT.replace("30", "80000"))
    done = lint("--format=concise", *arguments)
    assert (done.codes, done.status) == (expected, status)


def test_all_rules(folder: Path, lint: Lint) -> None:
    assert {code[0] for code in lint("--select=all").codes} == {"0", "9"}


@pytest.mark.parametrize(
    ("argument", "said"),
    [
        ("--select=AGS999", "select: no rule 'AGS999': autogen-lint rules lists them"),
        ("--ignore=AGS9011", "ignore: no rule 'AGS9011'"),
        ("--select=E501", "select: no rule 'E501': autogen-lint rules lists them"),
        ("--select=unsandboxed-code-exection", "(did you mean unsandboxed-code-execution?)"),
        ("--advisory=AGS010", "advisory: not the code of an advisory rule: 'AGS010'"),
        ("--level=grave", "level: not high, medium or low: 'grave'"),
        ("--max-rounds=many", "max-rounds: not a whole number of 0 or more: 'many'"),
        ("--max-size=-1", "max-size: not a whole number of 0 or more: '-1'"),
        ("--autogen-version=new", "version: not an AutoGen release: 'new'"),
        ("--exclude=*a*b*c*.py", "exclude: more than 3 stars: '*a*b*c*.py'"),
        ("--exclude=../a", "exclude: no pattern leads out of the folder: '../a'"),
        ("--output=missing/out.txt", "No such file"),
    ],
)
def test_wrong_usage_is_one_line(folder: Path, lint: Lint, argument: str, said: str) -> None:
    done = lint(argument)
    assert (done.status, done.out) == (2, "")
    assert done.err.startswith("autogen-lint: ") and done.err.count("\n") == 1
    assert said in done.err


@pytest.mark.parametrize("command", ["fix", "suppress", "report"])
def test_only_a_check_fails_on_findings(folder: Path, lint: Lint, command: str) -> None:
    done = lint(command, "--fail-on=high", ".")
    assert (done.status, done.out) == (2, "") and "--fail-on=high" in done.err


@pytest.mark.parametrize("command", ["fix", "suppress", "report"])
def test_standard_input_is_no_file_of_the_other_commands(folder: Path, lint: Lint, command: str) -> None:
    assert lint(command, "-") == (2, "", "autogen-lint: -: standard input goes with check alone\n")


def test_an_empty_path(folder: Path, lint: Lint) -> None:
    """As of a variable of the shell that is not set."""
    assert lint("team.py", "") == (2, "", "autogen-lint: a path is empty\n")


def test_what_cannot_be_checked_is_said_and_the_rest_is_checked(folder: Path, lint: Lint) -> None:
    Path("broken.py").write_text(BROKEN)
    Path("gone.py").symlink_to("nowhere")
    Path("latin.py").write_bytes(b"import autogen  # \xe9\n")
    done = lint("--format=concise", ".", "missing.py")
    assert (done.status, done.codes) == (2, ["020", "010"])
    assert [line.partition(": not checked: ")[0] for line in done.err.splitlines()] == ["broken.py", "gone.py", "latin.py", "missing.py"]
    assert "(line 2)" in done.err and "No such file" in done.err
    assert done.out.endswith("2 findings (2 high) in 1 of 5 files; 4 files not checked\n")
    assert lint("--exit-zero").status == 2


def test_a_file_that_is_named_is_parsed_whatever_it_holds(folder: Path, lint: Lint) -> None:
    Path("plain.py").write_text("def (\n")
    assert lint("plain.py").status == 2
    assert lint("--select=AGS030", ".").status == 0


def test_why_a_notebook_cannot_be_checked(folder: Path, lint: Lint) -> None:
    for text, why in {
        "": "no JSON: Expecting value (line 1)",
        "{}": "not a notebook of format 4",
        "[" * 100_000: "nested too deeply",
    }.items():
        Path("team.ipynb").write_text(text)
        assert lint("team.ipynb").err == f"team.ipynb: not checked: {why}\n"


def test_a_file_that_is_too_large(folder: Path, lint: Lint) -> None:
    Path("large.py").write_text(PROGRAM + "#" * 1_000_000)
    done = lint("--max-size=1", "--select=AGS030", ".")
    assert (done.status, done.err) == (2, "large.py: not checked: longer than 1,000,000 bytes\n")
    assert lint("--max-size=2", "--select=AGS010").status == 1
    assert lint(f"--max-size={10**20}", "--select=AGS010").status == 1


def test_standard_input(folder: Path, lint: Lint, monkeypatch: pytest.MonkeyPatch) -> None:
    Path("limits.py").write_text("ROUNDS = 90000\n")
    text = "import autogen, limits\nautogen.GroupChat([], [], max_round=limits.ROUNDS)\n"
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
    done = lint("-", "--stdin-filename=sub/../chat.py", "--format=concise")
    assert (done.status, done.codes) == (1, ["030"])
    assert done.out.startswith("chat.py:2:")


@pytest.mark.parametrize("given", [("--stdin-filename=chat.py",), ("--stdin-filename=chat.py", "."), ("-", "team.py"), (".", "-")])
def test_standard_input_stands_alone(folder: Path, lint: Lint, given: tuple[str, ...]) -> None:
    done = lint(*given)
    assert (done.status, done.out) == (2, "")
    assert done.err.endswith("error: --stdin-filename goes with -, and - stands alone\n")


def test_standard_input_that_is_too_long(folder: Path, lint: Lint, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"#" * 1_000_001)))
    done = lint("-", "--max-size=1")
    assert (done.status, done.err) == (2, "stdin.py: not checked: longer than 1,000,000 bytes\n")


def test_a_secret_is_not_shown(folder: Path, lint: Lint) -> None:
    Path("team.py").write_text(f'import autogen\nconfig_list = [{{"model": "gpt-4o", "api_key": "{SECRET}"}}]\n')
    done = lint()
    assert done.codes == ["001"]
    assert SECRET[8:] not in done.out
    assert "•" in done.out
    Path("team.py").write_text(
        'import autogen\nconfig_list = [{"model": "gpt-4o", "api_key": "b4nana-made-up"}]\n'
        'user = autogen.UserProxyAgent("b4nana-made-up", code_execution_config={"use_docker": False})\n'
    )
    assert "b4nana" in Path("team.py").read_text() and lint("--ignore=AGS001").codes
    assert "b4nana" not in lint("--ignore=AGS001").out


def test_why_a_file_is_not_checked_shows_no_secret(folder: Path, lint: Lint) -> None:
    Path("team.py").write_text("# coding: sk-made-up-0123456789abcdef\nimport autogen\n")
    assert lint().err == "team.py: not checked: unknown encoding: ***\n"


def test_a_secret_of_another_file_is_not_shown(folder: Path, lint: Lint) -> None:
    """Where AGS001 is turned off, too, and where the name comes through a third file; on the page and in a diff."""
    user = 'U("u", code_execution_config={"use_docker": False})'
    Path("settings.py").write_text(f'from autogen import UserProxyAgent as U\nWORDS = "b4nana-made-up"; {user}\n')
    Path("middle.py").write_text(f"from settings import WORDS as W, U\n{user}\n")
    Path("team.py").write_text('import autogen\nfrom middle import W\nllm_config = {"model": "gpt-4o", "api_key": W}\n')
    for arguments in ["."], [".", "--ignore=AGS001"], ["fix", "--unsafe", "--diff", "."]:
        done = lint(*arguments)
        assert "WORDS" in done.out and "b4nana" not in done.out
    assert lint("report", ".", "--ignore=AGS001").status == 0
    assert "WORDS" in Path("report.html").read_text() and "b4nana" not in Path("report.html").read_text()


def test_a_fix_in_another_file_does_not_show_the_secret_that_it_takes_out(folder: Path, lint: Lint) -> None:
    """Where the name is another one on a way that has no sign of AutoGen."""
    Path("settings.py").write_text('WORDS = "b4nana-made-up"\n')
    Path("middle.py").write_text("import settings\nW = settings.WORDS\n")
    Path("team.py").write_text('import autogen\nfrom middle import W\nllm_config = {"model": "gpt-4o", "api_key": W}\n')
    done = lint("fix", "--unsafe", "--diff", ".")
    assert f'-WORDS = "{"•" * 14}"' in done.out
    assert lint("report", ".").status == 0
    assert "WORDS" in Path("report.html").read_text() and "b4nana" not in Path("report.html").read_text()


def test_sources_that_would_spoil_a_terminal(folder: Path, lint: Lint) -> None:
    settings = 'human_input_mode="NEVER", code_execution_config={"work_dir": "a", "use_docker": True}'
    Path("team.py").write_text(
        f'import autogen\nuser = autogen.UserProxyAgent("\x1b[31m",\t{settings})\n'
        + f"x = [{chr(34) * 2 + ', ' * 1}" + "1, " * 300 + f'autogen.UserProxyAgent("u", {settings})' + ", 1" * 300 + "]\n"
    )
    Path("new\nline.py").write_text(PROGRAM)
    done = lint("--select=AGS020")
    assert "\x1b" not in done.out and "\\x1b[31m" in done.out
    assert "new\\nline.py:10:" in done.out
    lines = done.out.splitlines()
    marked = [(above, below) for above, below in zip(lines, lines[1:], strict=False) if "^" in below]
    assert len(marked) == 3
    for above, below in marked:
        assert above[below.index("^"):].startswith('"NEVER"')
        assert len(above) < 180
    assert sum(above.endswith("...") for above, _ in marked) == 1


def test_wide_characters_take_two_columns(folder: Path, lint: Lint) -> None:
    Path("team.py").write_text(PROGRAM.replace('{"use_docker": False, "work_dir": "coding"}', '{"日本e\u0301": 1, "use_docker": False}'))
    above, below = lint("--select=AGS010").out.splitlines()[1:3]
    # two characters of two columns, one of none
    assert above.index("False") + 2 - 1 == below.index("^")


def test_where_the_terminal_escapes_a_character_the_mark_stands_behind_it(
    folder: Path, lint: Lint, monkeypatch: pytest.MonkeyPatch
) -> None:
    Path("team.py").write_text(PROGRAM.replace('{"use_docker": False', '{"\u2764\ufe0f日本": 1, "use_docker": False'))
    above, below = lint("--select=AGS010").out.splitlines()[1:3]
    assert above.index("False") + 2 - 1 == below.index("^")
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(written := io.BytesIO(), encoding="ascii"))
    assert main(["--select=AGS010"]) == 1
    above, below = written.getvalue().decode("ascii").splitlines()[1:3]
    assert "\\u65e5" in above and above.index("False") == below.index("^")


def test_a_finding_of_several_lines(folder: Path, lint: Lint) -> None:
    Path("team.py").write_text(PROGRAM.replace('{"use_docker": False, "work_dir": "coding"}', '{\n    "work_dir": "coding",\n}'))
    lines = lint("--select=AGS010").out.splitlines()
    assert lines[1:3] == ["  12 | code_execution_config={", "     |                       ^ ..."]


def test_our_own_fault_is_shown_and_fails(folder: Path, lint: Lint, monkeypatch: pytest.MonkeyPatch) -> None:
    from autogen_rules import runner

    Path("team.py").write_text("\nimport autogen\n")
    monkeypatch.setattr("autogen_lint.checking.check_source", lambda *_: [runner.fault("AGS010", ValueError())])
    done = lint("--level=high", "--select=AGS030")
    assert (done.status, done.codes) == (1, ["000"])
    assert done.out.splitlines()[1:] == ["", "1 finding (1 none) in 1 of 1 file"]
    assert lint("--ignore=AGS000").status == 0


def test_output_to_a_file(folder: Path, lint: Lint) -> None:
    done = lint("--output=out.txt")
    assert done == (1, "2 findings (2 high) in 1 of 1 file\n", "")
    assert Path("out.txt").read_text() == lint().out
    assert sorted(os.listdir()) == ["out.txt", "team.py"]


def test_output_in_the_place_of_a_link_to_itself(folder: Path, lint: Lint) -> None:
    Path("loop.txt").symlink_to("loop.txt")
    assert lint("--output=loop.txt").status == 1
    assert "AGS020" in Path("loop.txt").read_text()


def test_what_is_typed_is_a_notebook_by_its_content(folder: Path, lint: Lint, monkeypatch: pytest.MonkeyPatch) -> None:
    cell = {"cell_type": "code", "source": "import autogen\nautogen.UserProxyAgent('u', code_execution_config={'use_docker': False})"}
    typed = json.dumps({"cells": [cell], "nbformat": 4})
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(typed.encode())))
    assert "stdin.ipynb:cell 1:2:" in lint("-", "--format=concise").out
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(typed.encode())))
    assert lint("-", "--stdin-filename=data.py").status == 0


def test_a_program_in_utf_16_is_told(folder: Path, lint: Lint) -> None:
    Path("wide.py").write_text("import autogen", encoding="utf-16")
    done = lint()
    assert done.status == 2
    assert "wide.py: not checked: " in done.err


def test_the_output_stays_as_it_was_where_it_cannot_be_written(folder: Path, lint: Lint, monkeypatch: pytest.MonkeyPatch) -> None:
    Path("out.txt").write_text("yesterday")

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "replace", refuse)
    done = lint("--output=out.txt")
    assert (done.status, done.err) == (2, "autogen-lint: out.txt: Permission denied\n")
    assert Path("out.txt").read_text() == "yesterday"
    assert sorted(os.listdir()) == ["out.txt", "team.py"]


def test_help_and_version(lint: Lint) -> None:
    assert lint("--version") == (0, f"autogen-lint {__version__}\n", "")
    overview = lint("--help")
    assert overview == lint("-h")
    assert all(name in overview.out for name in COMMANDS)
    for name in COMMANDS:
        assert lint(name, "--help").out.startswith(f"usage: autogen-lint {name} ")


@pytest.mark.parametrize(
    ("argument", "said"),
    [
        ("--\x1b[31mred", "error: unrecognized arguments: --\\x1b[31mred\n"),
        ("--a\nb", "error: unrecognized arguments: --a\\nb\n"),
        ("--key=sk-live-madeup-7q8Zr2XvLp9Tn4Wd", "error: unrecognized arguments: --key=***\n"),
        ("--jobs=sk-live-madeup-7q8Zr2XvLp9Tn4Wd", "jobs: not a whole number of 0 or more: '***'\n"),
        ("--déjà", "error: unrecognized arguments: --déjà\n"),
    ],
)
def test_what_is_refused_is_one_line_that_shows_no_key(folder: Path, lint: Lint, argument: str, said: str) -> None:
    done = lint(argument)
    assert (done.status, done.out) == (2, "")
    assert done.err.startswith("autogen-lint") and done.err.count("\n") == 1
    assert done.err.endswith(said)


def test_a_slip_in_a_command_names_it(folder: Path, lint: Lint) -> None:
    assert lint("raport") == (2, "", "autogen-lint: raport: there is no such command or file (did you mean report?)\n")
    assert lint("nothing_alike").err == "nothing_alike: not checked: No such file or directory\n"
    Path("raport").mkdir()
    assert lint("raport").status == 0


def test_an_interrupt(folder: Path, lint: Lint, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("autogen_lint.commands.check.check_paths", interrupted)
    assert lint() == (130, "", "autogen-lint: interrupted, nothing written\n")


def test_a_reader_that_has_had_enough(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A pipe whose other end is closed, in this process and as a program."""
    reads, writes = os.pipe()
    os.close(reads)
    with os.fdopen(writes, "w") as stdout:
        monkeypatch.setattr(sys, "stdout", stdout)
        assert main(["rules", "--format=json"]) == 2
    with subprocess.Popen([sys.executable, "-m", "autogen_lint", "rules"], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdout and running.stderr
        running.stdout.close()
        assert running.stderr.read() == b""
    assert running.returncode == 2


@pytest.mark.parametrize("module", ["autogen_lint", "autogen_rules"])
def test_its_twins(folder: Path, module: str) -> None:
    Path("déjà.py").write_text(PROGRAM)
    arguments = [sys.executable, "-m", module, "check", "--format=concise"]
    environment = os.environ | {"PYTHONIOENCODING": "ascii"}
    done = subprocess.run(arguments, capture_output=True, text=True, check=False, env=environment)
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout.count(": AGS") == 4
    assert done.stdout.startswith("d\\xe9j\\xe0.py:10:")


def test_its_twin_is_a_program(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["autogen_rules", "--version"])
    monkeypatch.delitem(sys.modules, "autogen_rules.__main__", raising=False)
    with pytest.raises(SystemExit) as ended:
        run_module("autogen_rules", run_name="__main__")
    assert not ended.value.code


def test_colours_on_a_terminal(folder: Path) -> None:
    environment = {name: value for name, value in os.environ.items() if name != "NO_COLOR"} | {"TERM": "xterm-256color"}
    with terminal(columns=120) as (writes, reads):
        with subprocess.Popen([sys.executable, "-m", "autogen_lint", "team.py"], stdout=writes, env=environment):
            os.close(writes)
            said = shown(reads)
    assert "\x1b[1;31mAGS010 [high]\x1b[0m" in said


@pytest.mark.parametrize("installed", [True, False])
def test_a_terminal_with_and_without_rich(folder: Path, monkeypatch: pytest.MonkeyPatch, installed: bool) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setattr(sys, "stdout", screen := Terminal())
    if not installed:
        monkeypatch.setitem(sys.modules, "rich.console", None)
    assert main(["team.py"]) == 1
    assert ("\x1b[" in screen.getvalue()) is installed
    assert "AGS010 [high]" in screen.getvalue()


@pytest.mark.parametrize("command", [["check", "-j1"], ["report", "-j1"]])
@pytest.mark.parametrize(("files", "installed", "shows"), [(50, True, True), (49, True, False), (50, False, False)])
def test_a_long_run_has_a_progress_bar(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: list[str], files: int, installed: bool, shows: bool
) -> None:
    monkeypatch.chdir(tmp_path)
    for number in range(files):
        Path(f"team{number}.py").write_text("import autogen\n")
    if not installed:
        monkeypatch.setitem(sys.modules, "rich.progress", None)
    monkeypatch.setenv("TERM", "xterm")
    with terminal() as (writes, reads):
        with os.fdopen(writes, "w") as stderr:
            monkeypatch.setattr(sys, "stderr", stderr)
            assert main([*command, "."]) == 0
        assert ("checking" in shown(reads)) is shows


def test_closed_streams(folder: Path, lint: Lint, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    assert lint("-").err == "autogen-lint: standard input is closed\n"
    with monkeypatch.context() as closed:
        closed.setattr(sys, "stderr", None)
        assert lint("--select=AGS010", "--format=json", ".").out.endswith("}\n")
        sys.stderr.close()
    monkeypatch.setattr(sys, "stdout", None)
    assert main(["--select=AGS010", "."]) == 1
    sys.stdout.close()


@pytest.mark.parametrize("arguments", [["--version"], ["--help"], ["."], ["--format=json", "."]])
def test_a_full_disk_is_one_line(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    class Full(io.StringIO):
        def write(self, text: str) -> int:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(sys, "stdout", Full())
    assert main(arguments) == 2
    assert capsys.readouterr().err.splitlines()[-1] == "autogen-lint: No space left on device"
    monkeypatch.setattr(sys, "stderr", Full())
    assert main(arguments) == 2
