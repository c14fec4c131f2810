"""``autogen-lint fix`` and ``check --fix``: files are changed whole or not at all, and only where a finding goes."""

from __future__ import annotations

import json
import os
import stat
from pathlib import Path

import pytest
from linted import Lint
from program import PROGRAM

from autogen_lint.editing import at_its_places, edited
from autogen_lint.notebooks import read_notebook
from autogen_rules import Edit, Fix

IGNORED = "import autogen\na = autogen.UserProxyAgent('a')\na.initiate_chat(a, message='hi', max_consecutive_auto_reply=3)  # why\n"
KEY = 'import autogen\nllm_config = {"model": "gpt-4o", "api_key": "sk-proj-made-up-4f9a1c7e"}\n'
CONFIG = 'execution = {"work_dir": "coding", "use_docker": False}\n'
USER = 'import autogen\nfrom config import execution\nuser = autogen.UserProxyAgent("user", code_execution_config=execution)\n'


@pytest.mark.parametrize("form", ["plain", "crlf", "bom", "no end", "latin-1"])
def test_safe_fixes_leave_everything_else(folder: Path, lint: Lint, form: str) -> None:
    before = {
        "plain": IGNORED.encode(),
        "crlf": IGNORED.replace("\n", "\r\n").encode(),
        "bom": b"\xef\xbb\xbf" + IGNORED.encode(),
        "no end": IGNORED.rstrip().encode(),
        "latin-1": b"# coding: latin-1\n# \xe9\n" + IGNORED.encode(),
    }[form]
    Path("team.py").write_bytes(before)
    done = lint("fix", "--select=AGS070", ".")
    assert (done.status, done.out) == (0, "")
    assert done.err == "team.py: AGS070: leave out max_consecutive_auto_reply\n1 fix made in 1 file\n"
    assert Path("team.py").read_bytes() == before.replace(b", max_consecutive_auto_reply=3", b"")
    assert lint("fix", "--select=AGS070", ".").err == "0 fixes made in 0 files\n"
    assert os.listdir() == ["team.py"]


@pytest.mark.parametrize("command", ["fix", "suppress"])
@pytest.mark.parametrize("coding", ["idna", "unicode_escape"])
def test_a_coding_that_does_not_give_back_what_it_has_read(folder: Path, lint: Lint, command: str, coding: str) -> None:
    before = f"# coding: {coding}\n# \\x41 {'b' * 80}\n{IGNORED}"
    Path("odd.py").write_text(before)
    done = lint(command, "--select=AGS070", ".")
    assert done.status == 2 and done.err.startswith("odd.py: not changed: ")
    assert Path("odd.py").read_text() == before


def test_unsafe_fixes_are_made_when_they_are_wanted(folder: Path, lint: Lint) -> None:
    assert lint("fix", ".").err == "0 fixes made in 0 files; --unsafe has fixes for 2 more findings\n"
    assert Path("team.py").read_text() == PROGRAM
    assert lint("fix", "--unsafe", "--ignore=AGS020", ".").status == 0
    assert Path("team.py").read_text() == PROGRAM.replace("False", "True")
    assert lint("fix", "--unsafe", ".").err.endswith("1 fix made in 1 file\n")
    assert lint().codes == []


def test_what_a_comment_silences_is_not_touched(folder: Path, lint: Lint) -> None:
    text = PROGRAM.replace('"NEVER",', '"NEVER",  # noqa: AGS020')
    Path("team.py").write_text(text)
    lint("fix", "--unsafe", ".")
    assert Path("team.py").read_text() == text.replace("False", "True")


def test_a_diff_changes_nothing_and_tells_no_secret(folder: Path, lint: Lint) -> None:
    Path("team.py").write_text(KEY)
    done = lint("fix", "--unsafe", "--diff", "--select=AGS001", ".")
    assert (done.status, done.err) == (1, "1 fix would be made in 1 file\n")
    assert done.out.splitlines() == [
        "--- team.py",
        "+++ team.py",
        "@@ -1,2 +1,3 @@",
        "+import os",
        " import autogen",
        f'-llm_config = {{"model": "gpt-4o", "api_key": "{"•" * 24}"}}',
        '+llm_config = {"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]}',
    ]
    assert Path("team.py").read_text() == KEY
    assert lint("fix", "--diff", ".").status == 0


def test_a_diff_tells_no_copy_of_a_secret_that_it_takes_out(folder: Path, lint: Lint) -> None:
    token = "".join(("Qz7Lm2Xw", "9Rk6Tn8Bv3Hc"))
    Path("team.py").write_text(f'{KEY.replace("sk-proj-made-up-4f9a1c7e", token)}note = "{token}"\n')
    diff = lint("fix", "--unsafe", "--diff", "--select=AGS001", ".").out
    assert f' note = "{"•" * 20}"' in diff.splitlines()
    assert token not in diff


def test_a_diff_of_tabs_and_of_a_last_line_without_its_end(folder: Path, lint: Lint) -> None:
    Path("team.py").write_text(IGNORED.replace("a.init", "if a:\n\ta.init").rstrip())
    diff = lint("fix", "--diff", "--select=AGS070", ".").out
    end = "  # why\n\\ No newline at end of file\n"
    assert diff.endswith(f"-\ta.initiate_chat(a, message='hi', max_consecutive_auto_reply=3){end}+\ta.initiate_chat(a, message='hi'){end}")


def test_a_diff_has_the_ends_of_the_lines(folder: Path, lint: Lint) -> None:
    Path("team.py").write_bytes(IGNORED.replace("\n", "\r\n").encode())
    lines = lint("fix", "--diff", "--select=AGS070", ".").out.splitlines(keepends=True)
    assert [line[-2:] for line in lines[3:]] == ["\r\n"] * len(lines[3:])
    Path("team.py").write_bytes(f"{IGNORED}\r# as on an old system\r\n".encode())
    assert "\r" not in lint("fix", "--diff", "--select=AGS070", ".").out


def test_a_diff_of_a_notebook_is_one_of_each_cell(folder: Path, lint: Lint) -> None:
    Path("team.py").unlink()
    lines = IGNORED.splitlines(keepends=True)
    cells = [{"cell_type": "code", "source": source} for source in (lines[:1], lines[1:], lines[1:])]
    Path("team.ipynb").write_text(json.dumps({"nbformat": 4, "cells": cells}))
    change = f" {lines[1]}-{lines[2]}+{lines[2].replace(', max_consecutive_auto_reply=3', '')}"
    assert lint("fix", "--diff", "--select=AGS070", ".").out == "".join(
        f"--- team.ipynb:cell {cell}\n+++ team.ipynb:cell {cell}\n@@ -1,3 +1,3 @@\n{change} \n" for cell in (2, 3)
    )


def test_a_diff_of_a_notebook_has_its_own_lines(folder: Path, lint: Lint) -> None:
    Path("team.py").unlink()
    magics = ["%env TEAM_PASSWORD=hunter2\n", "%env DB_PASSWORD=a\\b1\n", "!export OPENAI_API_KEY=sk-proj-made-up-4f9a1c7e\n"]
    cell = [*IGNORED.splitlines(keepends=True), *magics, "%cd .."]
    Path("team.ipynb").write_text(json.dumps({"nbformat": 4, "cells": [{"cell_type": "code", "source": [f"\t{line}" for line in cell]}]}))
    lines = lint("fix", "--diff", "--select=AGS070", ".").out.splitlines()
    assert lines[3:6] == [" \timport autogen", " \ta = autogen.UserProxyAgent('a')", f"-\t{cell[2].rstrip()}"]
    assert lines[7:] == [f" \t%env TEAM_PASSWORD={'•' * 7}", f" \t{'•' * 21}", f" \t!export OPENAI_API_KEY={'•' * 24}"]


def test_a_value_in_another_module_is_changed_there_once(folder: Path, lint: Lint) -> None:
    for name, text in {"config.py": CONFIG, "team.py": USER, "crew.py": USER}.items():
        Path(name).write_text(text)
    diff = lint("fix", "--unsafe", "--select=AGS010", "--diff", ".")
    assert diff.out.count('+execution = {"work_dir": "coding", "use_docker": True}') == 1
    assert diff.err == "1 fix would be made in 1 file\n"
    assert Path("config.py").read_text() == CONFIG
    outside = lint("fix", "--unsafe", "--select=AGS010", "team.py")
    assert outside.err == "config.py: not changed: not among the paths\n0 fixes made in 0 files\n"
    assert lint("fix", "--select=AGS010", ".").err == "0 fixes made in 0 files; --unsafe has fixes for 2 more findings\n"
    done = lint("fix", "--unsafe", "--select=AGS010", ".")
    assert done.err == "config.py: AGS010: run the code in a container: use_docker=True\n1 fix made in 1 file\n"
    assert Path("config.py").read_text() == CONFIG.replace("False", "True")
    assert Path("team.py").read_text() == Path("crew.py").read_text() == USER


def test_the_gravest_finding_comes_first_in_another_module_too(folder: Path, lint: Lint) -> None:
    user = 'import autogen\nfrom config import MODE\nu = autogen.UserProxyAgent("u", human_input_mode=MODE, code_execution_config={})\n'
    Path("team.py").write_text(user)
    Path("config.py").write_text('MODE = "NEVER"\n')
    diff = lint("fix", "--unsafe", "--select=AGS02", "--diff", ".")
    assert [line for line in diff.out.splitlines() if line.startswith("+")] == ["+++ config.py", '+MODE = "ALWAYS"']
    assert lint("fix", "--unsafe", "--select=AGS02", ".").err.endswith("\n1 fix made in 1 file\n")
    assert (Path("config.py").read_text(), Path("team.py").read_text()) == ('MODE = "ALWAYS"\n', user)


def test_a_fix_in_another_module_that_brings_one_of_another_kind_is_put_back(folder: Path, lint: Lint) -> None:
    user = 'import autogen\nfrom config import MODE\nu = autogen.UserProxyAgent("u", None, 5, MODE, None, {"use_docker": True})\n'
    Path("team.py").write_text(user)
    Path("config.py").write_text('MODE = "NEVER"\n')
    said = "team.py:3:42: AGS020 is not fixed: it would bring AGS970 in team.py\n"
    assert lint("fix", "--unsafe", "--select=AGS,AGS970", ".").err == f"{said}0 fixes made in 0 files\n"
    assert Path("config.py").read_text() == 'MODE = "NEVER"\n'


def test_what_a_fix_in_another_module_brings_is_mended_in_turn(folder: Path, lint: Lint) -> None:
    arguments = 'human_input_mode=MODE, code_execution_config={"use_docker": True}, max_consecutive_auto_reply=5'
    user = f'import autogen\nfrom config import MODE\nu = autogen.UserProxyAgent("u", {arguments})\n'
    Path("team.py").write_text(user)
    Path("config.py").write_text('MODE = "NEVER"\n')
    assert lint("fix", "--unsafe", "--select=AGS,AGS970", "--diff", ".").err == "2 fixes would be made in 2 files\n"
    assert lint("fix", "--unsafe", "--select=AGS,AGS970", ".").err.endswith("\n2 fixes made in 2 files\n")
    assert Path("config.py").read_text() == 'MODE = "ALWAYS"\n'
    assert Path("team.py").read_text() == user.replace(", max_consecutive_auto_reply=5", "")


@pytest.mark.parametrize("ignored", [False, True])
@pytest.mark.parametrize("name", ["team.py", "team.ipynb"])
def test_what_a_fix_brings_is_mended_in_turn_or_the_fix_is_held_back_and_said(folder: Path, lint: Lint, name: str, ignored: bool) -> None:
    arguments = 'human_input_mode="NEVER", code_execution_config={"use_docker": True}'
    before = f'import autogen\nu = autogen.UserProxyAgent("u", {arguments}, max_consecutive_auto_reply=5)\n'
    Path("team.py").unlink()
    _write(name, before)
    done = lint("fix", "--unsafe", "--autogen-advisory=AGS970", f"--select={'AGS020' if ignored else 'AGS020,AGS970'}", ".")
    cell = "cell 1:" if name.endswith("ipynb") else ""
    held = f"{name}:{cell}2:50: AGS020 is not fixed: it would bring AGS970\n0 fixes made in 0 files\n"
    assert (done.err == held) is ignored and done.status == 0
    after = before.replace("NEVER", "ALWAYS").replace(", max_consecutive_auto_reply=5", "")
    assert _read(name) == (before if ignored else after)


def _write(name: str, text: str) -> None:
    cells = [{"cell_type": "code", "source": text}]
    Path(name).write_text(json.dumps({"nbformat": 4, "cells": cells}) if name.endswith("ipynb") else text)


def _read(name: str) -> str:
    text = Path(name).read_text()
    return str(json.loads(text)["cells"][0]["source"]) if name.endswith("ipynb") else text


TOLD = 'import autogen\nMODE = "NEVER"\nu = autogen.UserProxyAgent("u", human_input_mode=MODE, max_consecutive_auto_reply=5)\n'
ASKS = 'import autogen\nfrom shown import MODE\nv = autogen.UserProxyAgent("v", {}, code_execution_config=False)\n'


@pytest.mark.parametrize("dry", [False, True])
def test_a_fix_that_brings_another_module_a_finding_is_held_back(folder: Path, lint: Lint, dry: bool) -> None:
    """An importer through a third module counts, too; one that mends what comes is mended, though it has come before."""
    files = {"team.py": TOLD, "shown.py": "from team import MODE\n", "crew.py": ASKS.format("None, 5, MODE")}
    for name, text in files.items():
        Path(name).write_text(text)
    fix = ("fix", "--unsafe", "--select=AGS02,AGS970", ".", *["--diff"] * dry)
    held = "team.py:2:8: AGS020 is not fixed: it would bring AGS970 in crew.py\n"
    made = "would be made" if dry else "made"
    assert lint(*fix).err == f"{held}0 fixes {made} in 0 files\n"
    assert {name: Path(name).read_text() for name in files} == files
    Path("crew.py").write_text(ASKS.format("human_input_mode=MODE, max_consecutive_auto_reply=5"))
    done = lint(*fix)
    assert done.err.endswith(f"\n3 fixes {made} in 2 files\n") or done.err == f"3 fixes {made} in 2 files\n"
    if not dry:
        assert Path("crew.py").read_text() == ASKS.format("human_input_mode=MODE")
        assert Path("team.py").read_text() == TOLD.replace("NEVER", "ALWAYS").replace(", max_consecutive_auto_reply=5", "")
        assert lint(*fix).err == "0 fixes made in 0 files\n"


def test_another_module_that_is_not_checked_is_not_changed(folder: Path, lint: Lint) -> None:
    os.mkdir("app")
    Path("settings.py").write_text(CONFIG)
    Path("app/config.py").symlink_to("../settings.py")
    Path("app/crew.py").write_text(USER)
    done = lint("fix", "--unsafe", "--select=AGS010", "app")
    assert done.err == "app/config.py: not checked: a link that leads out of the folder\n0 fixes made in 0 files\n"
    assert Path("settings.py").read_text() == CONFIG


@pytest.mark.parametrize(
    ("becomes", "why"),
    [(CONFIG, "the finding would stay"), (KEY, "it would bring AGS001 in config.py"), ("def (", "what it makes is no Python")],
)
def test_another_module_is_not_changed_where_that_does_not_do(
    folder: Path, lint: Lint, monkeypatch: pytest.MonkeyPatch, becomes: str, why: str
) -> None:
    for name, text in {"config.py": f"import autogen\n{CONFIG}", "team.py": USER}.items():
        Path(name).write_text(text)
    monkeypatch.setattr("autogen_lint.fixing.edited", lambda *_: becomes.encode())
    said = f"team.py:3:61: AGS010 is not fixed: {why}\n"
    assert lint("fix", "--unsafe", "--select=AGS010,AGS001", ".").err == f"{said}0 fixes made in 0 files\n"
    assert Path("config.py").read_text() == f"import autogen\n{CONFIG}"


CELLS = [
    ["%pip install ag2\n", "import autogen"],
    ["%%bash\n", "ls"],
    ['llm_config = {"model": "gpt-4o",\n', '              "api_key": "sk-proj-made-up-4f9a1c7e"}'],
    ["a = autogen.UserProxyAgent('é\\t😀')\n", "%time a.initiate_chat(a, message='hi',\n", "    max_consecutive_auto_reply=3)"],
]


@pytest.mark.parametrize("indent", [None, 1])
def test_notebooks(folder: Path, lint: Lint, indent: int | None) -> None:
    Path("team.py").unlink()
    cells = [{"cell_type": "code", "outputs": [{"data": 1.0}], "source": source} for source in CELLS]
    before = json.dumps({"nbformat": 4, "cells": cells, "metadata": {}}, indent=indent, ensure_ascii=indent is None) + "\n"
    Path("team.ipynb").write_text(before, encoding="utf-8-sig")
    done = lint("fix", "--unsafe", "--select=AGS001,AGS070", ".")
    assert done.err.endswith("2 fixes made in 1 file\n")
    after = json.loads(Path("team.ipynb").read_text("utf-8-sig"))
    sources = ["".join(cell["source"]) for cell in after["cells"]]
    assert sources == [
        "import os\n\n%pip install ag2\nimport autogen",
        "%%bash\nls",
        'llm_config = {"model": "gpt-4o",\n              "api_key": os.environ["OPENAI_API_KEY"]}',
        "a = autogen.UserProxyAgent('é\\t😀')\n%time a.initiate_chat(a, message='hi')",
    ]
    assert [cell["outputs"] for cell in after["cells"]] == [[{"data": 1.0}]] * 4
    assert Path("team.ipynb").read_bytes().startswith(b"\xef\xbb\xbf")
    assert lint("fix", "--unsafe", "--select=AGS001,AGS070", "--diff", ".").err == "0 fixes would be made in 0 files\n"


@pytest.mark.parametrize("indent", [None, 1])
def test_an_import_in_a_notebook_is_a_line_of_its_own(folder: Path, lint: Lint, indent: int | None) -> None:
    Path("team.py").unlink()
    for magic, imports in {"%load_ext dotenv\n": ["import os\n", "\n"], "%env TEAM=red\n": ["import os\n"]}.items():
        cells = [{"cell_type": "code", "source": [magic, *KEY.splitlines(keepends=True)]}]
        before = json.dumps({"nbformat": 4, "cells": cells}, indent=indent)
        Path("team.ipynb").write_text(before)
        lint("fix", "--unsafe", "--select=AGS001", ".")
        call = KEY.splitlines()[1].replace('"sk-proj-made-up-4f9a1c7e"', 'os.environ["OPENAI_API_KEY"]')
        cells[0]["source"] = [*imports, magic, "import autogen\n", f"{call}\n"]
        assert Path("team.ipynb").read_text() == json.dumps({"nbformat": 4, "cells": cells}, indent=indent)


@pytest.mark.parametrize("indent", [None, 1])
@pytest.mark.parametrize("pieces", [True, False])
def test_new_lines_end_as_those_of_the_cell_do(folder: Path, lint: Lint, pieces: bool, indent: int | None) -> None:
    Path("team.py").unlink()
    call = "autogen.UserProxyAgent(\n  'u',\n  human_input_mode='ALWAYS',\n  code_execution_config={'use_docker': True,\n    'kind': 1},\n)"
    cells = [f"!ls \\\n -l\n{KEY}", call, "autogen.UserProxyAgent('v', human_input_mode='NEVER', code_execution_config=False)  # \r"]

    sources = [cell.replace("\n", "\r\n") for cell in cells]
    code = [{"cell_type": "code", "source": source.splitlines(keepends=True) if pieces else source} for source in sources]
    Path("team.ipynb").write_text(json.dumps({"nbformat": 4, "cells": code}, indent=indent))
    lint("fix", "--unsafe", "--select=AGS001,AGS070", ".")
    key = cells[0].replace('"sk-proj-made-up-4f9a1c7e"', 'os.environ["OPENAI_API_KEY"]')
    fixed = [f"import os\n\n{key}", call.replace(",\n    'kind': 1", ""), cells[2]]
    after = ["".join(cell["source"]) for cell in json.loads(Path("team.ipynb").read_text())["cells"]]
    assert after == [cell.replace("\n", "\r\n") for cell in fixed]
    lint("suppress", "--style=pylint", "--select=AGS020,AGS022", ".")
    assert "  # pylint: disable=" in Path("team.ipynb").read_text()


def test_a_notebook_with_a_cell_that_is_no_python(folder: Path, lint: Lint) -> None:
    """It is told, and its other cells are fixed."""
    Path("team.py").unlink()
    cells = [{"cell_type": "code", "source": source} for source in ("def (", IGNORED)]
    Path("team.ipynb").write_text(json.dumps({"nbformat": 4, "cells": cells}))
    done = lint("fix", "--select=AGS070", ".")
    assert done.status == 2 and done.err.endswith("\n1 fix made in 1 file\n") and "team.ipynb: not checked: cell 1: " in done.err
    cells[1]["source"] = IGNORED.replace(", max_consecutive_auto_reply=3", "")
    assert Path("team.ipynb").read_text() == json.dumps({"nbformat": 4, "cells": cells})


def test_where_a_notebook_has_no_place_for_an_edit(folder: Path, lint: Lint) -> None:
    Path("team.py").unlink()
    source = ["%env OPENAI_API_KEY=sk-proj-made-up-4f9a1c7e\n", "import autogen\n", "autogen.UserProxyAgent('u')"]
    before = json.dumps({"nbformat": 4, "cells": [{"cell_type": "code", "source": source}]})
    Path("team.ipynb").write_text(before)
    assert lint("fix", "--unsafe", "--select=AGS001", "--diff", ".").out == ""
    lint("fix", "--unsafe", "--select=AGS001", ".")
    assert Path("team.ipynb").read_text() == before


def test_edits_that_a_notebook_refuses() -> None:
    def notebook(*sources: str) -> bytes:
        return json.dumps({"nbformat": 4, "cells": [{"cell_type": "code", "source": source} for source in sources]}).encode()

    assert edited(notebook("a\nb"), "x.ipynb", [Edit((1, 1), (2, 0), " = ")]) == notebook("a = b")
    assert edited(notebook("%%bash\nls", "a"), "x.ipynb", [Edit((1, 0), (1, 0), "é\n")]) == notebook("%%bash\nls", "é\na")
    for content, edit in [
        (notebook("a", "b"), Edit((1, 0), (2, 1), "c")),
        (notebook("%%bash\nls"), Edit((1, 0), (1, 0), "c\n")),
        (notebook("%%bash\nls"), Edit((1, 0), (1, 1), "c")),
        (notebook("!ls"), Edit((1, 0), (1, 1), "c")),
    ]:
        elsewhere = Fix("", True, (edit,), "other.py")
        assert at_its_places(read_notebook(content.decode()), [Fix("", True, (edit,)), elsewhere]) == (elsewhere,)
        with pytest.raises(ValueError, match="magic|cell"):
            edited(content, "x.ipynb", [edit])


def test_what_cannot_be_written_stays_and_is_said(folder: Path, lint: Lint, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, text in {"config.py": CONFIG, "crew.py": USER, "broken.py": "import autogen\ndef (\n"}.items():
        Path(name).write_text(text)
    before = {path.name: path.read_bytes() for path in Path().iterdir()}

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "replace", refuse)
    done = lint("fix", "--unsafe", ".")
    assert done.status == 2
    assert {tuple(line.split(": ")[:2]) for line in done.err.splitlines()[:-1]} == {
        ("broken.py", "not checked"),
        ("team.py", "not changed"),
        ("config.py", "not changed"),
    }
    assert {path.name: path.read_bytes() for path in Path().iterdir()} == before


@pytest.mark.parametrize("command", [("fix", "--unsafe"), ("suppress",)])
def test_the_rights_and_the_owner_of_a_file_stay(
    folder: Path, lint: Lint, monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...]
) -> None:
    Path("link.py").symlink_to("team.py")
    given: list[tuple[int, int]] = []
    monkeypatch.setattr(os, "chown", lambda _, *ids: given.append(ids))
    for mode in 0o755, 0o600, 0o666:
        Path("team.py").write_text(PROGRAM)
        os.chmod("team.py", mode)
        assert lint(*command, "link.py").status == 0
        assert stat.S_IMODE(os.stat("team.py").st_mode) == mode
        assert Path("link.py").is_symlink() and Path("team.py").read_text() != PROGRAM
    if command[0] == "fix":
        Path("team.py").write_text(PROGRAM)
        assert lint(*command, "team.py", "link.py").err.startswith("team.py: AGS020")
    assert given == [(os.getuid(), os.getgid())] * (3 + (command[0] == "fix"))


@pytest.mark.parametrize("command", [("fix", "--unsafe"), ("suppress",)])
def test_a_file_that_is_only_to_be_read_is_not_changed(
    folder: Path, lint: Lint, monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...]
) -> None:
    Path("team.py").write_text(PROGRAM)
    monkeypatch.setattr(os, "access", lambda *_: False)  # root may write to every file
    done = lint(*command, "team.py")
    assert done.status == 2 and "team.py: not changed: not to be written to" in done.err
    assert Path("team.py").read_text() == PROGRAM


def test_check_with_fix(folder: Path, lint: Lint) -> None:
    Path("chat.py").write_text(IGNORED)
    done = lint("--fix", "--select=AGS070,AGS010", "--format=concise")
    assert (done.status, done.codes) == (1, ["010"])
    assert done.err.endswith("1 fix made in 1 file; --unsafe has fixes for 1 more finding\n")
    assert lint("--fix", "--unsafe", "--select=AGS070,AGS010").status == 0
    for wrong in (["--unsafe"], ["--fix", "-"]):
        assert lint(*wrong).status == 2


@pytest.mark.parametrize(
    "wrong",
    [
        *("--output=missing/x", "--output=old", "--output=team.py", "--write-baseline=missing/x", "--write-baseline=old"),
        *("--baseline=missing.txt", "--baseline=bad.txt", "--write-baseline=x.txt --format=json", "--write-baseline=x.txt --output=y.txt"),
    ],
)
def test_what_is_wrong_with_the_command_line_comes_before_the_fixes(folder: Path, lint: Lint, wrong: str) -> None:
    os.mkdir("old")
    Path("bad.txt").write_text("AGS010\n")
    done = lint("--fix", "--unsafe", *wrong.split())
    assert done.status == 2 and done.out == "" and len(done.err.splitlines()) == 1
    assert Path("team.py").read_text() == PROGRAM and not Path("x.txt").exists()


@pytest.mark.parametrize("wrong", ["refused", "another program"])
def test_a_notebook_stays_where_an_edit_does_not_do(folder: Path, lint: Lint, monkeypatch: pytest.MonkeyPatch, wrong: str) -> None:
    Path("team.py").unlink()
    before = json.dumps({"nbformat": 4, "cells": [{"cell_type": "code", "source": IGNORED}]})
    Path("team.ipynb").write_text(before)
    assert "-a.initiate_chat" in lint("fix", "--diff", "--select=AGS070", ".").out

    def edit(*_: object) -> str:
        if wrong == "refused":
            raise ValueError("refused")
        return before

    monkeypatch.setattr("autogen_lint.editing.edited_notebook", edit)
    why = "refused" if wrong == "refused" else "its cell would mean something else"
    said = f"team.ipynb:cell 1:3:61: AGS070 is not fixed: {why}\n"
    assert lint("fix", "--select=AGS070", ".").err == f"{said}0 fixes made in 0 files\n"
    assert Path("team.ipynb").read_text() == before
