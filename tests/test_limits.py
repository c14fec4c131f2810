"""The limits of what is followed stand on one page, and programs that people write stay within them."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from types import ModuleType

import pytest
from marked import ROOT

from autogen_rules import check_source
from autogen_rules.evaluating import callers, calls, changes, values
from autogen_rules.facts import entries
from autogen_rules.facts.agents import participants
from autogen_rules.facts.checks import decisive, forms, outcomes, tested, value_paths
from autogen_rules.facts.configs import locations
from autogen_rules.facts.conversations import chats, entering
from autogen_rules.facts.text import commands, taint, ways
from autogen_rules.reading import memo, project

_CORE = ROOT / "autogen_rules"
_ROW = re.compile(r"^\| `([\w.]+)` \| ([\d,]+) \|", re.MULTILINE)
# More than a program is likely to have of anything.
MANY = 40
# How long a message may be, and what it may quote, is no limit of what is found.
_OF_MESSAGES = {"quoting", "placing"}


def test_the_page_has_every_limit_with_its_number() -> None:
    written = {name: int(number.replace(",", "")) for name, number in _ROW.findall((ROOT / "docs/limits.md").read_text())}
    assert written == {
        f"{room}.{target.id}": statement.value.value
        for path in _CORE.rglob("*.py")
        if (room := ".".join(path.relative_to(_CORE).with_suffix("").parts)) not in _OF_MESSAGES
        for statement in ast.parse(path.read_text()).body
        if isinstance(statement, ast.Assign) and isinstance(statement.value, ast.Constant)
        for target in statement.targets
        if isinstance(target, ast.Name) and re.match(r"_?(MAX|LONGEST|UNMARKED)", target.id)
    }


def _of_many(usual: object, last: object) -> list[str]:
    return [repr(usual)] * (MANY - 1) + [repr(last)]


ALL_CONFIGS = _of_many({"use_docker": True}, {"use_docker": False})
CONFIGS = ", ".join(ALL_CONFIGS)
MODES = _of_many("ALWAYS", "NEVER")
PROGRAMS = {
    "configs in a loop": ("AGS010", f"for config in [{CONFIGS}]:\n    autogen.UserProxyAgent('u', code_execution_config=config)\n"),
    "configs of a helper": (
        "AGS010",
        f"def configs():\n    return [{CONFIGS}]\n"
        "for config in configs():\n    autogen.UserProxyAgent('u', code_execution_config=config)\n",
    ),
    "configs by name": (
        "AGS010",
        f"CONFIGS = {{{', '.join(f'{number}: {config}' for number, config in enumerate(ALL_CONFIGS))}}}\n"
        "for name in CONFIGS:\n    autogen.UserProxyAgent('u', code_execution_config=CONFIGS[name])\n",
    ),
    "callers of a helper": (
        "AGS020",
        "def build(mode):\n    return autogen.UserProxyAgent('u', human_input_mode=mode, code_execution_config={'use_docker': True})\n"
        + "".join(f"build({mode})\n" for mode in MODES),
    ),
    "branches": (
        "AGS020",
        "if x == 0:\n    mode = 'ALWAYS'\n" + "".join(f"elif x == {number}:\n    mode = {mode}\n" for number, mode in enumerate(MODES))
        + "autogen.UserProxyAgent('u', human_input_mode=mode, code_execution_config={'use_docker': True})\n",
    ),
    "addresses": (
        "AGS005",
        "for host in [" + ", ".join(_of_many("https://example.org", "http://example.org")) + "]:\n"
        "    autogen.AssistantAgent('u', llm_config={'config_list': [{'model': 'm', 'api_key': key, 'base_url': host + '/v1'}]})\n",
    ),
    "tools over one helper": (
        "AGS060",
        "import os\nuser = autogen.UserProxyAgent('u')\ndef run(command):\n    os.system(command)\n"
        + "".join(
            f"@user.register_for_execution()\ndef tool{number}(command: str):\n    run({given})\n"
            for number, given in enumerate(["'ls'"] * (MANY - 1) + ["command"])
        ),
    ),
    "a dict that is met deep before": (
        "AGS001",
        "shared = {'in': {'api_key': 'Xq7ZtR4wXn2KvBd9'}}\n"
        "autogen.AssistantAgent('u', retrieve_config={'a': {'b': shared}, 'c': shared})\n",
    ),
    "parts of a text": ("AGS040", f"code = autogen.AssistantAgent('a').generate_reply()\nexec(code{' + x' * 2 * MANY})\n"),
}  # fmt: skip


@pytest.mark.parametrize("name", PROGRAMS)
def test_the_last_of_many_is_found(name: str) -> None:
    code, program = PROGRAMS[name]
    assert code in {finding.code for finding in check_source(f"import autogen\n{program}")}


_CHECKED_DEEP = (
    "import os\nuser = autogen.UserProxyAgent('u')\ndef last(text):\n    if text not in ('ls', 'ps'):\n        raise ValueError\n"
    "def first(text):\n    last(text)\n"
    "@user.register_for_execution()\ndef tool(command: str):\n    first(command)\n    os.system(command)\n"
)
EDGES = {
    (entries, "MAX_CHANGED"): (
        2,
        "AGS001",
        "config = {'a': 1, 'b': 2}\nconfig['in'] = {'c': 3}\nconfig['in']['api_key'] = 'Xq7ZtR4wXn2KvBd9'\n"
        "autogen.AssistantAgent('u', retrieve_config=config)\n",
    ),
    (values, "MAX_ENTRIES"): (
        2,
        "AGS010",
        "config = {'a': 1, 'b': 2}\nconfig = {**config, 'use_docker': False}\n"
        "autogen.UserProxyAgent('u', code_execution_config=config)\n",
    ),
    (values, "MAX_GROWN"): (
        2,
        "AGS010",
        "config = ({'a': 1} if ready else {'b': 2}) | {'use_docker': False, 'c': 3}\n"
        "autogen.UserProxyAgent('u', code_execution_config=config)\n",
    ),
    (changes, "MAX_GROWN"): (
        1,
        "AGS010",
        "config = {'a': 1} if ready else {'b': 2}\nconfig['use_docker'] = False\n"
        "autogen.UserProxyAgent('u', code_execution_config=config)\n",
    ),
    (chats, "MAX_CHATS"): (
        1,
        "AGS031",
        "user = autogen.UserProxyAgent('u', code_execution_config={'use_docker': True})\nother = autogen.AssistantAgent('a')\n"
        "user.initiate_chats([{'recipient': other, 'message': 'hello'}, {'recipient': other, 'message': request.args['q']}])\n",
    ),
    (entering, "MAX_CONTENTS"): (
        2,
        "AGS031",
        "user = autogen.UserProxyAgent('u', code_execution_config={'use_docker': True})\n"
        "user.generate_reply([{'role': 'user', 'content': 'hello'}, {'role': 'user', 'content': request.args['q']}])\n",
    ),
    (participants, "MAX_SEEN"): (
        0,
        "u executes code",
        "user = autogen.UserProxyAgent('u', code_execution_config={'use_docker': True})\nother = autogen.AssistantAgent('a')\n"
        "other.initiate_chat(user, message=request.args['q'])\n",
    ),
    (participants, "MAX_CHOICES"): (
        1,
        "AGS031",
        "other = autogen.AssistantAgent('a')\n"
        "if other:\n    user = autogen.UserProxyAgent('u', human_input_mode='ALWAYS', code_execution_config={'use_docker': True})\n"
        "else:\n    user = autogen.UserProxyAgent('u', human_input_mode='NEVER', code_execution_config={'use_docker': True})\n"
        "user.initiate_chat(other, message=input())\n",
    ),
    (callers, "MAX_PLACES"): (
        1,
        "AGS010",
        "def make(config):\n    autogen.UserProxyAgent('u', code_execution_config={'work_dir': 'jobs', **config})\n"
        "make({'use_docker': True})\nmake({'use_docker': False})\n",
    ),
    (calls, "MAX_GIVEN_BACK"): (
        4,
        "AGS010",
        "def configs(number):\n    if number == 1:\n        raise ValueError\n    return [{'use_docker': True}, {'use_docker': False}]\n"
        "for config in configs(2):\n    autogen.UserProxyAgent('u', code_execution_config=config)\n",
    ),
    (commands, "MAX_ARGUMENTS"): (
        2,
        "AGS060",
        "import subprocess\nuser = autogen.UserProxyAgent('u')\n"
        "@user.register_for_execution()\ndef tool(command: str):\n    subprocess.run(['sh', '-x', '-c', command])\n",
    ),
    (locations, "MAX_PARTS"): (
        2,
        "AGS050",
        "import os\nfrom autogen_ext.code_executors.local import LocalCommandLineCodeExecutor\n"
        "LocalCommandLineCodeExecutor(work_dir=os.path.abspath(os.path.normpath(os.path.realpath('/'))))\n",
    ),
}


@pytest.mark.parametrize(("room", "limit"), EDGES)
def test_what_lies_beyond_a_limit_is_not_known(room: ModuleType, limit: str, monkeypatch: pytest.MonkeyPatch) -> None:
    number, said, program = EDGES[room, limit]

    def found() -> bool:
        findings = check_source(f"import autogen\nfrom flask import request\n{program}")
        return any(said in f"{finding.code} {finding.message}" for finding in findings)

    assert found()
    monkeypatch.setattr(room, limit, number)
    assert not found()


_CHECKED_LATE = (
    "import os\nuser = autogen.UserProxyAgent('u')\n"
    "@user.register_for_execution()\ndef tool(command: str):\n    print(command)\n    first = command.strip()\n    second = first.lower()\n"
    "    if second not in ('ls', 'ps'):\n        raise ValueError\n    os.system(command)\n"
)
_CHECKED_PARTS = (
    "import os\nuser = autogen.UserProxyAgent('u')\n@user.register_for_execution()\ndef tool(first: str, second: str):\n"
    "    if first not in ('ls', 'ps') or second not in ('-a', '-l'):\n        raise ValueError\n"
    "    command = f'{first} {second}'\n    os.system(command)\n"
)
_TOLD_FIRST = (
    "import os\nclass Checker:\n    def __init__(self):\n        self.bad = False\n"
    "    def look(self, text):\n        self.bad = text not in ('ls', 'ps')\n    def note(self, text):\n        print(text)\n"
    "user = autogen.UserProxyAgent('u')\n@user.register_for_execution()\ndef tool(command: str):\n    checker = Checker()\n"
    "    checker.look(command)\n    checker.note('looked')\n    if checker.bad:\n        raise ValueError\n    os.system(command)\n"
)
_TOLD_TOGETHER = _TOLD_FIRST.replace("    if checker.bad:\n        raise ValueError\n", "    if command and not checker.bad:\n    ")
_CHECKED_TOGETHER = (
    "import os\nuser = autogen.UserProxyAgent('u')\n@user.register_for_execution()\ndef tool(first: str, second: str):\n"
    "    if not all(part in ('ls', 'ps') for part in (first, second)):\n        raise ValueError\n    os.system(f'{first} {second}')\n"
)
_CHECKED_INSIDE = (
    "import os\nuser = autogen.UserProxyAgent('u')\n@user.register_for_execution()\ndef tool(step: dict):\n"
    "    if step['run']['command'] not in ('ls', 'ps'):\n        raise ValueError\n    os.system(step['run']['command'])\n"
)
_CHECKED_BY_FLAGS = (
    "import os\nuser = autogen.UserProxyAgent('u')\n@user.register_for_execution()\ndef tool(command: str):\n    problems = []\n"
    "    if command not in ('ls', 'ps'):\n        problems.append('unknown')\n    if problems:\n        raise ValueError\n"
    "    os.system(command)\n"
)
CHECKED = {
    (tested, "MAX_FLAGS"): (1, _CHECKED_BY_FLAGS),
    (forms, "MAX_HELD"): (1, _CHECKED_TOGETHER),
    (value_paths, "MAX_PATH"): (1, _CHECKED_INSIDE),
    (memo, "MAX_WITHIN"): (2, _CHECKED_DEEP),
    (decisive, "MAX_NAMES"): (1, _CHECKED_LATE),
    (decisive, "MAX_MADE"): (1, _CHECKED_LATE),
    (decisive, "MAX_LOOKING"): (0, _CHECKED_LATE),
    (outcomes, "MAX_TOLD"): (1, _TOLD_FIRST),
    (taint, "MAX_NAMES"): (1, _CHECKED_PARTS),
    (tested, "MAX_PARTS"): (1, _TOLD_TOGETHER),
}


@pytest.mark.parametrize(("room", "limit"), CHECKED)
def test_a_check_beyond_a_limit_is_none(room: ModuleType, limit: str, monkeypatch: pytest.MonkeyPatch) -> None:
    number, program = CHECKED[room, limit]
    assert check_source(f"import autogen\n{program}") == []
    monkeypatch.setattr(room, limit, number)
    assert [finding.code for finding in check_source(f"import autogen\n{program}")] == ["AGS060"]


def test_a_program_that_logs_more_than_is_followed_still_makes_its_agents(tmp_path: Path) -> None:
    """What an imported function makes is followed before the methods of objects, of which there are many."""
    (tmp_path / "diary.py").write_text("class Diary:\n    def note(self, text):\n" + "        print(text)\n" * 200)
    (tmp_path / "crew.py").write_text(
        "import autogen\n\n\ndef member(mode):\n    return autogen.UserProxyAgent('u', human_input_mode=mode, code_execution_config={})\n"
    )
    main = tmp_path / "main.py"
    start = "import autogen\nfrom crew import member\nfrom diary import Diary\n\ndiary = Diary()\n"
    main.write_text(start + "diary.note('on we go')\n" * MANY + "member('NEVER')\n")
    assert [found.code for found in check_source(main.read_bytes(), str(main))] == ["AGS020"]


def test_a_module_far_above_is_not_looked_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / "settings.py").write_text("SEED = 41\n")
    program = "import autogen\nfrom settings import SEED\nautogen.AssistantAgent('a', llm_config={'timeout': 60, 'cache_seed': SEED})\n"

    def found(folder: Path) -> list[str]:
        return [finding.code for finding in check_source(program, str(folder / "main.py"))]

    assert found(tmp_path.joinpath(*"abcdefghijklmnopqrst")) == ["AGS003"]
    monkeypatch.setattr(project, "MAX_ABOVE", 3)
    assert found(tmp_path / "a" / "b") == ["AGS003"]
    assert found(tmp_path / "a" / "b" / "c") == []


def test_beyond_so_many_ways_a_name_counts_as_unchecked() -> None:
    def found(branches: int) -> list[str]:
        lines = ["import os", "import autogen", "def ping(host: str, more: list[str]):"]
        lines += ["    if host not in ('a', 'b'):", "        host = 'a'"]
        lines += [f"    if more[{number}]:\n        host = 'b'" for number in range(branches)]
        lines += ["    os.system('ping ' + host)", "autogen.AssistantAgent('a').register_for_llm(description='x')(ping)"]
        return [finding.code for finding in check_source("\n".join(lines), "main.py")]

    assert found(2) == []
    assert found(ways.MAX_WAYS) == ["AGS060"]
