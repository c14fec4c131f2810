"""What messages show of a program: one line of printable ASCII, no key, nothing endless; in both hosts, whatever their output can show."""

from __future__ import annotations

from pathlib import Path

import pytest
from marked import started

from autogen_rules import check_source
from autogen_rules.catalogue import INTERNAL, rules
from autogen_rules.quoting import hint, printable, quoted, shown

KEY = "sk-proj-Mq7ZtR4wXn2KvBd9HsLf3PcY8JgAeU6T"
HOSTILE = f"""\
import os
import autogen
a = autogen.UserProxyAgent("u", code_execution_config={{"use_docker": True, "{KEY}": 1}})
b = autogen.UserProxyAgent("u", code_execution_config={{"use_docker": True, "x\\nmain.py:1:1: AGS010 forged": 1, "\\x1b[2J\\u202eé": 2}})
c = os.getenv("\\x1b]0;title\\x07_KEY", "Xq7ZtR4wXn2KvBd9")
d = os.getenv("{KEY}_KEY", "Xq7ZtR4wXn2KvBd9")
llm_config = {{"model": "m", "\\r\\x1b[2Kmain.py: no findings\\x1b[8m_api_key": "éà7ZtR4wXn2KvBd9"}}
config_list = [{{"model": "m", "api_key": "NULL", "base_url": "http://{"é" * 200}.example.com/{KEY}"}}]
"""


@pytest.mark.parametrize(
    ("text", "shows"),
    [
        ("plain text", "plain text"),
        ("a\nb\tc\x7f", r"a\nb\tc\x7f"),
        ("é\u202e\ud800", r"\xe9\u202e\ud800"),
        (f"the key {KEY} of ada", "the key *** of ada"),
        ("a" * 99, "a" * 57 + "..."),
        ("a" * 60, "a" * 60),
        ("", ""),
    ],
)
def test_what_is_quoted(text: str, shows: str) -> None:
    assert quoted(text) == shows


def test_the_longest_message() -> None:
    assert len(printable("word " * 1_000)) == 600


@pytest.mark.parametrize(
    ("credential", "shows"),
    [
        (KEY, "sk-..."),
        (f"Bearer {KEY}", "sk-..."),
        ("short", "..."),
        ("é7ZtR4wXn2KvBd9", "..."),
        ("\n\n7ZtR4wXn2KvBd9\n", "7Zt..."),
        ("a\nb7ZtR4wXn2KvBd9", "..."),
    ],
)
def test_a_hint_of_a_credential(credential: str, shows: str) -> None:
    assert hint(credential) == shows


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (42, "42"),
        (-0.5, "-0.5"),
        (None, "None"),
        (True, "True"),
        ("host", "'host'"),
        ("none_of-these", "'none_of-these'"),
        ("b4nana", "'...'"),
        ("q7\nw9zx2p-made-up", "'...'"),
        ("b4nana-peel", "'...'"),
        ("b4nana-split", "'b4n...'"),
        ("sk-live-made-up-0123456789abcdef", "'sk-...'"),
        ("two words", "'...'"),
        (0.5, "0.5"),
        (b"b4nana", "bytes"),
        (10**20, "1" + "0" * 20),
        (-(10**21), "a number of more than 21 digits"),
        pytest.param(16**9000, "a number of more than 21 digits", id="a long number"),
    ],
)
def test_a_value_of_a_setting(value: object, expected: str) -> None:
    assert shown(value) == expected


def test_what_the_hosts_say_of_a_rule_is_ascii() -> None:
    for rule in (INTERNAL, *rules()):
        assert "".join((rule.summary, rule.why, rule.bad, rule.good)).isascii(), rule.code


def test_a_hostile_program() -> None:
    found = check_source(HOSTILE)
    assert [finding.code for finding in found] == ["AGS070", "AGS070", "AGS070", "AGS001", "AGS001", "AGS001", "AGS005"]
    for finding in found:
        assert finding.message.isascii() and finding.message.isprintable() and len(finding.message) < 300
        assert "Mq7ZtR4wXn2" not in finding.message
        assert all("Mq7ZtR4wXn2" not in fix.title for fix in finding.fixes)


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp437"])
@pytest.mark.parametrize(
    "command",
    [
        ("flake8", "--isolated", "--select=AGS"),
        ("pylint", "--rcfile=/dev/null", "--load-plugins=pylint_autogen", "--disable=all", "--enable=autogen"),
    ],
    ids=["flake8", "pylint"],
)
def test_an_output_of_few_characters(command: tuple[str, ...], encoding: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONIOENCODING", encoding)
    (tmp_path / "main.py").write_text(HOSTILE, encoding="utf-8")
    done = started(*command, "main.py", cwd=tmp_path)
    assert done.stdout.count(" AGS0") == 8  # a forged line among them
    assert done.stdout.isascii() and "\x1b" not in done.stdout and "Mq7ZtR4wXn2" not in done.stdout
    assert not done.stderr
