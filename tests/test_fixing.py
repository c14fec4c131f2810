"""How fixes are made: one after the other, in the bytes of a file; those of all marked files are made in `test_examples.py`."""

from __future__ import annotations

from functools import partial

import pytest
from marked import CASES

from autogen_lint.fixing import fixed
from autogen_lint.options import Options
from autogen_rules import Edit, Finding, Fix, Settings, check_source
from autogen_rules.fixing import Choose, apply_edits, fix_text

NEVER = 'import autogen\nu = autogen.UserProxyAgent("u", max_consecutive_auto_reply=2, human_input_mode="NEVER")\n'


def first_fix(unsafe: bool) -> Choose:
    """The first fix of a finding in its own file; only the safe ones, or the ``unsafe`` ones, too."""
    return lambda finding: next((fix for fix in finding.fixes if (fix.safe or unsafe) and not fix.path), None)


UNSAFE = first_fix(True)


def test_safe_fixes_alone() -> None:
    program = NEVER + "u.initiate_chat(a, human_input_mode='ALWAYS', message='Go.')\n"
    done = fix_text(program, "program.py", first_fix(False))
    assert done.text == NEVER + "u.initiate_chat(a, message='Go.')\n"
    assert [(each.finding.code, each.fix.safe) for each in done.applied] == [("AGS070", True)]


def test_one_of_several_fixes_is_chosen() -> None:
    [finding] = check_source(NEVER)
    assert [fix.title for fix in finding.fixes] == [
        "execute no code: code_execution_config=False",
        'ask a person before code runs: human_input_mode="ALWAYS"',
    ]
    assert fix_text(NEVER, "program.py", lambda found: found.fixes[1]).text == NEVER.replace("NEVER", "ALWAYS")
    assert fix_text(NEVER, "program.py", lambda found: None) == (NEVER, (), ())


def test_a_bound_that_a_chat_swallows_is_left_out_once_its_agent_has_it() -> None:
    program = NEVER.replace("max_consecutive_auto_reply=2", "code_execution_config=False")
    swallows = "u.initiate_chat(a, message='Go.', max_consecutive_auto_reply=2)\n"
    assert fix_text(program + swallows, "program.py", first_fix(False)).applied == ()
    bounded = program.replace('"NEVER"', '"NEVER", max_consecutive_auto_reply=2')
    done = fix_text(program + swallows, "program.py", UNSAFE)
    assert done.text == bounded + swallows.replace(", max_consecutive_auto_reply=2", "")
    assert [each.finding.code for each in done.applied] == ["AGS022", "AGS070"]


def test_fixes_at_one_place_take_turns() -> None:
    program = 'import autogen\nu = autogen.UserProxyAgent("u", human_input_mode="NEVER")\n'
    done = fix_text(program, "program.py", UNSAFE)
    assert "code_execution_config=False, max_consecutive_auto_reply=25)" in done.text
    assert [each.finding.code for each in done.applied] == ["AGS020", "AGS022"]


def test_fixes_of_one_level_that_touch_take_turns() -> None:
    config = '{"use_docker": True, "kind": 1, "other": 2}'
    program = f'import autogen\nu = autogen.UserProxyAgent("u", human_input_mode="ALWAYS", code_execution_config={config})\n'
    done = fix_text(program, "program.py", UNSAFE)
    assert done.text == program.replace(config, '{"use_docker": True}')
    assert [each.finding.code for each in done.applied] == ["AGS070", "AGS070"]


def test_a_fix_that_does_not_do_keeps_none_out_that_touches_it() -> None:
    program = 'import autogen\nu = autogen.UserProxyAgent("u", human_input_mode="NEVER", code_execution_config={"use_docker": False})\n'
    broken = Fix("broken", False, (Edit((2, 27), (2, 100), "("),))
    done = fix_text(program, "program.py", lambda finding: broken if finding.code == "AGS020" else UNSAFE(finding))
    assert done.applied[0].finding.code == "AGS010" and '"use_docker": True' in done.text
    assert [(each.finding.code, each.why) for each in done.held] == [("AGS020", "what it makes is no Python")]


def test_what_goes_with_a_graver_finding_is_not_fixed() -> None:
    program = 'import autogen\nu = autogen.UserProxyAgent("u", human_input_mode="NEVER", code_execution_config={"use_docker": True})\n'
    assert [finding.code for finding in check_source(program)] == ["AGS022", "AGS020"]
    assert fix_text(program, "program.py", UNSAFE).text == program.replace("NEVER", "ALWAYS")


@pytest.mark.parametrize("edits", [(Edit((1, 0), (1, 0), "("),), (Edit((2, 0), (2, 0), "f()\n"),)], ids=["broken", "useless"])
def test_a_fix_that_does_not_do_what_it_says_is_left_out_alone(edits: tuple[Edit, ...]) -> None:
    chosen = Fix("nothing", False, edits)

    def choose(finding: Finding) -> Fix:
        return chosen if finding.code == "AGS010" else finding.fixes[0]

    program = NEVER + "code_execution_config = {'use_docker': False}\n"
    done = fix_text(program, "program.py", choose)
    assert [each.finding.code for each in done.applied] == ["AGS020"]
    assert done.text == program.replace('"NEVER"', '"NEVER", code_execution_config=False')


def test_a_fix_that_brings_another_finding_is_left_out() -> None:
    worse = Fix("worse", False, (Edit((2, 66), (2, 88), "code_execution_config={}"),))
    assert fix_text(NEVER, "program.py", lambda found: worse).applied == ()


def test_the_same_edit_serves_two_findings() -> None:
    program = NEVER + NEVER.replace("u =", "v =").partition("\n")[2]
    edits = [Edit((1, 0), (1, 0), "import os\n")]
    text = apply_edits(program, edits * 2)
    assert text == "import os\n" + program


def test_an_unreadable_module_is_an_error() -> None:
    with pytest.raises(SyntaxError):
        fix_text("import autogen\nf(", "program.py", UNSAFE)


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("coding", ["utf-8", "utf-8-sig", "latin-1"])
def test_the_bytes_of_a_file_stay(end: str, coding: str) -> None:
    cookie = "# coding: latin-1\n" if coding == "latin-1" else "\n"
    call = "u = autogen.UserProxyAgent(\n    '\xe9', human_input_mode='NEVER',\n    code_execution_config=False,\n)  # \xe9"
    program = f"{cookie}# \xe9\nimport autogen\n{call}"
    after = program.replace(",\n)", ",\n    max_consecutive_auto_reply=25,\n)")
    encode = partial(bytes, encoding=coding)
    done = fixed(encode(program.replace("\n", end)), "program.py", Options(), unsafe=True)
    assert done.content == encode(after.replace("\n", end))
    assert [each.finding.code for each in done.applied] == ["AGS022"]


def test_what_has_no_fix_stays_the_same_bytes() -> None:
    assert fixed(b"import autogen", "program.py", Options(), unsafe=True) == (b"import autogen", (), ())


def test_a_value_of_another_module_is_fixed_there() -> None:
    marked = next(each for each in CASES if each.name == "tests/cases/ags020/constants/main.py")
    fixes = [fix for finding in marked.findings for fix in finding.fixes if fix.path]
    assert {fix.path for fix in fixes} == {str(marked.path.with_name("modes.py"))}
    text = marked.path.with_name("modes.py").read_text(encoding="utf-8")
    assert 'UNATTENDED = "ALWAYS"' in apply_edits(text, fixes[0].edits)
    assert first_fix(True)(next(finding for finding in marked.findings if finding.fixes[0].path)) is None


def test_a_finding_inside_of_what_is_replaced() -> None:
    program = NEVER.replace('"NEVER"', '"NEVER", code_execution_config={"use_docker": False}')
    start = program.split("\n")[1].index('"NEVER"')
    whole = Fix("both", False, (Edit((2, start), (2, len(program.split("\n")[1]) - 1), '"ALWAYS", code_execution_config={}'),))
    done = fix_text(program, "program.py", lambda finding: whole if finding.code == "AGS020" else None)
    assert done.applied == ()
    whole = whole._replace(edits=(whole.edits[0]._replace(text='"ALWAYS", code_execution_config=False'),))
    done = fix_text(program, "program.py", lambda finding: whole if finding.code == "AGS020" else None)
    assert [each.finding.code for each in done.applied] == ["AGS020"]


def test_a_lesser_finding_at_the_place_of_another_does_not_count() -> None:
    program = NEVER.replace("max_con", "code_execution_config={'use_docker': True}, max_con") + "u.initiate_chat(a, message=input())\n"
    settings = Settings.from_options({"autogen-advisory": "AGS932"})
    assert [finding.code for finding in check_source(program, settings=settings)] == ["AGS020", "AGS031"]
    done = fix_text(program, "program.py", UNSAFE, settings)
    assert [each.finding.code for each in done.applied] == ["AGS020"]
    assert [finding.code for finding in check_source(done.text, settings=settings)] == ["AGS932"]


def test_what_a_fix_brings_is_mended_in_turn_or_the_fix_is_left_out() -> None:
    arguments = "human_input_mode='NEVER', code_execution_config={'use_docker': True}, max_consecutive_auto_reply=5"
    program = f"import autogen\nu = autogen.UserProxyAgent('u', {arguments})\n"
    settings = Settings.from_options({"autogen-advisory": "AGS970"})
    assert fix_text(program, "program.py", UNSAFE, settings).applied == ()
    done = fix_text(program, "program.py", UNSAFE, settings, UNSAFE)
    assert [each.finding.code for each in done.applied] == ["AGS020", "AGS970"]
    assert done.text == program.replace("NEVER", "ALWAYS").replace(", max_consecutive_auto_reply=5", "")


def test_a_fix_that_fails_costs_itself_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise KeyError("made up")

    monkeypatch.setattr("autogen_rules.edits.drafts.Draft.fix", broken)
    fault, finding = check_source(NEVER)
    assert (fault.code, finding.code, finding.fixes) == ("AGS000", "AGS020", ())
    assert fault.message.startswith("internal error in a fix of AGS020: KeyError")
