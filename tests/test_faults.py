"""A fault of our own is a finding, and what the other rules find stays."""

from __future__ import annotations

import ast
import sys
from argparse import Namespace
from collections.abc import Iterator
from io import StringIO
from pathlib import Path

import pytest
from marked import EXAMPLES, rule_of
from program import NEVER, NO_DOCKER, PROGRAM

from autogen_rules import Settings, check_source, runner
from autogen_rules.evaluating import evaluator
from autogen_rules.facts.base import Facts
from flake8_autogen import Plugin

SECRET = "sk-live-made-up-0123456789abcdef"


def _raises(facts: Facts) -> Iterator[object]:
    raise KeyError(SECRET)
    yield


def _recurses(facts: Facts) -> Iterator[object]:
    yield from _recurses(facts)


def _runs_out_of_memory(facts: Facts) -> Iterator[object]:
    yield [0] * sys.maxsize


def _asks_without_end(facts: Facts) -> Iterator[object]:
    while True:
        facts.value(ast.Name("x"), facts.module.top.end)
    yield


WAYS = {
    "KeyError": _raises,
    "RecursionError": _recurses,
    "MemoryError": _runs_out_of_memory,
    "Endless": _asks_without_end,
}


@pytest.fixture(params=WAYS)
def fault(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """AGS020 fails after its first finding; the finding that tells so."""
    error = request.param
    rule = rule_of("AGS020")
    check = rule.check

    def broken(facts: Facts) -> Iterator[object]:
        yield from check(facts)
        yield from WAYS[error](facts)

    monkeypatch.setattr(evaluator, "MAX_STEPS", 5_000)
    monkeypatch.setitem(vars(rule), "check", broken)
    return f"AGS000 internal error in AGS020: {error}; please report it, the other rules go on"


def test_in_flake8(fault: str) -> None:
    lines = PROGRAM.splitlines(keepends=True)
    found = list(Plugin(ast.parse(PROGRAM), lines, "program.py", Namespace(autogen_settings=Settings())).run())
    assert found[0] == (1, 0, fault, Plugin)
    assert [(line, column, text.split()[0]) for line, column, text, _ in found[1:]] == [NEVER, NO_DOCKER]


def test_in_pylint(fault: str, program: Path) -> None:
    from pylint.lint import Run
    from pylint.reporters.text import TextReporter

    output = StringIO()
    arguments = ["--load-plugins=pylint_autogen", "--disable=all", "--enable=autogen", "--score=n", str(program)]
    Run(arguments, reporter=TextReporter(output), exit=False)
    first, *others = output.getvalue().splitlines()[1:]
    assert first.endswith(f"program.py:1:0: E7100: {fault} (autogen-internal-error)")
    assert [other.rpartition("(")[2] for other in others] == ["autogen-human-approval-disabled)", "autogen-unsandboxed-code-execution)"]


@pytest.mark.no_cover
def test_all_other_findings_stay(fault: str) -> None:
    for marked in EXAMPLES[::5]:
        found = check_source(marked.text, str(marked.path), marked.settings)
        faults = [finding for finding in found if finding.code == "AGS000"]
        assert [f"AGS000 {finding.message}" for finding in faults] == [fault], marked.name
        assert {(finding.line, finding.code) for finding in found if finding not in faults} == marked.expected, marked.name


def test_a_rule_that_reports_without_end(monkeypatch: pytest.MonkeyPatch) -> None:
    rule = rule_of("AGS020")
    check = rule.check

    def endless(facts: Facts) -> Iterator[object]:
        while True:
            yield from check(facts)

    monkeypatch.setattr(evaluator, "MAX_STEPS", 5_000)
    expected = check_source(PROGRAM)
    monkeypatch.setitem(vars(rule), "check", endless)
    first, *others = check_source(PROGRAM)
    assert first.message == "internal error in AGS020: Endless; please report it, the other rules go on"
    assert others == expected


def test_a_rule_that_asks_without_end_in_another_module(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What it would report there is not known, so it is reported here."""
    rule = rule_of("AGS010")
    check = rule.check
    coding = 'import autogen\nCODING = {"use_docker": False}\nautogen.UserProxyAgent("a", code_execution_config=CODING)\n'
    (tmp_path / "coding.py").write_text(coding)
    main = tmp_path / "main.py"
    main.write_text('import autogen\nfrom coding import CODING\nautogen.UserProxyAgent("b", code_execution_config=CODING)\n')

    def endless_there(facts: Facts) -> Iterator[object]:
        yield from check(facts)
        if facts.module.path != str(main):
            yield from _asks_without_end(facts)

    assert "AGS010" not in [finding.code for finding in check_source(main.read_text(), str(main))]
    monkeypatch.setattr(evaluator, "MAX_STEPS", 5_000)
    monkeypatch.setitem(vars(rule), "check", endless_there)
    assert "AGS010" in [finding.code for finding in check_source(main.read_text(), str(main))]


def test_in_the_reading(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(runner, "Project", _raises_at_once)
    (found,) = check_source(PROGRAM)
    assert found.message == "internal error in the reading of the module: KeyError; please report it, nothing else was looked at"


def _raises_at_once(*_: object) -> None:
    raise KeyError(SECRET)


@pytest.mark.no_cover
def test_the_tree_of_the_host_is_left_as_it_was() -> None:
    for marked in EXAMPLES:
        tree = ast.parse(marked.text)
        before = ast.dump(tree, include_attributes=True)
        list(Plugin(tree, marked.text.splitlines(keepends=True), marked.name, Namespace(autogen_settings=marked.settings)).run())
        assert ast.dump(tree, include_attributes=True) == before, marked
        assert all(vars(node).keys() <= {*node._fields, *node._attributes} for node in ast.walk(tree)), marked


@pytest.mark.parametrize(
    "program",
    [
        "import autogen\nx = " + "(" * 150 + "1" + ")" * 150,
        "import autogen\nx = " + "+".join("1" * 1500),
        "import autogen\nx = a" + ".b()" * 1000,
        "import autogen\nif a: pass\n" + "elif a: pass\n" * 900,
        "import autogen\nif " + "not " * 1200 + "x: pass",
        "import autogen\nmatch a" + ".b()" * 900 + ":\n    case 'x': pass",
    ],
    ids=["brackets", "sum", "chain", "elif", "not", "match"],
)
def test_deep_nesting_is_no_fault(program: str) -> None:
    assert check_source(program) == []


_DEEP = " | ".join(["x"] * 1500)
_CHAIN = "x" + ".a" * 950
_SENT = "    user.initiate_chat(user, message=text)\n"


@pytest.mark.parametrize(
    "program",
    [
        f"@app.post('/')\ndef handler(text: {_DEEP}):\n" + _SENT,
        "@app.post('/')\ndef handler(text: 'lambda: 1'):\n" + _SENT,
        "class Asked(BaseModel):\n    text: Annotated[str, AfterValidator(lambda text: text.strip())]\n"
        "@app.post('/')\ndef handler(asked: Asked):\n    text = asked.text\n" + _SENT,
        "@user.register_for_llm()\ndef tool(path: [part for part in parts]):\n    open(path)\n",
        f"@user.register_for_llm()\ndef tool(path: {_DEEP}):\n    open(path)\n",
        f"@user.register_for_llm()\ndef tool(path: str):\n    if {_CHAIN}:\n        open(path)\n",
        f"@user.register_for_llm()\ndef tool(path: str):\n    if {_CHAIN.replace('x', 'path')}:\n        return\n    open(path)\n",
        f"import os\nos.mkdir({_DEEP})\nos.chmod({_DEEP}, 0o777)\n",
        f"d = {{}}\ndef one():\n    d[{_DEEP}] = 1\ndef two():\n    d[{_DEEP}] = None\n"
        "autogen.UserProxyAgent('u', code_execution_config=d)\n",
        f"app[{_DEEP}] = user\n@app.post('/')\ndef handler(request, text: str):\n"
        f"    request.app[{_DEEP}].initiate_chat(user, message=text)\n",
        "class Seen:\n    def look(self, path):\n        self.bad = path not in ('a', 'b')\n"
        f"    def good(self):\n        return {_DEEP}\n"
        "@user.register_for_llm()\ndef tool(path: str):\n    seen = Seen()\n    seen.look(path)\n    if not seen.good():\n"
        "        return\n    open(path)\n",
        "from autogen_ext.agents import CodeExecutorAgent\nCodeExecutorAgent('a', approval_func=lambda request: lambda: request)\n",
    ],
)
def test_no_rule_is_lost(program: str) -> None:
    """By a type or a key that is too deep for Python to write, by what stands in an annotation."""
    start = "import autogen\nuser = autogen.UserProxyAgent('u', human_input_mode='NEVER', max_consecutive_auto_reply=3)\n"
    codes = {finding.code for finding in check_source(start + program)}
    assert "AGS020" in codes and "AGS000" not in codes


@pytest.mark.parametrize("step", ["reply['k']", "reply.text", "reply.strip()", "f'{reply}a'"])
def test_values_of_values_are_no_fault(step: str) -> None:
    """However many are made of one another, each looked at where it is made."""
    use = "autogen.AssistantAgent('a', llm_config={'api_key': reply, 'base_url': reply})"
    program = "import autogen\nreply = autogen.AssistantAgent('a').generate_reply()\n" + f"reply = {step}\n{use}\n" * 1000
    assert [finding.code for finding in check_source(f"{program}exec(reply)\n")] == ["AGS040"]


@pytest.mark.parametrize("test", ["not " * 1000 + "code", "code if code else " * 900 + "code", "(code if " * 60 + "code" + " else x)" * 60])
def test_a_check_is_looked_for_in_tests_to_a_depth(test: str) -> None:
    program = f"import autogen\nimport os\ncode = autogen.AssistantAgent('a').generate_reply([])\nif {test}:\n    os.system(code)\n"
    assert [finding.code for finding in check_source(program)] == ["AGS040"]
