"""What a report may show of the source."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from marked import MARKED, Marked

from autogen_rules import check_source
from autogen_rules.reports.masking import Region, masked_lines
from autogen_rules.reports.results import CheckedFile, read_text, result_of, shown_path


def masked(line: str) -> str:
    (only,) = masked_lines(line, [])
    assert len(only) == len(line)
    return only


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ('api_key = "hunter2-made-up"', 'api_key = "•••••••••••••••"'),
        ('self.password: str = "abc def"', 'self.password: str = "••• •••"'),
        ('config["client_secret"] = "b4nana"', 'config["client_secret"] = "••••••"'),
        ('f(token="b4nana", model="gpt-4o")', 'f(token="••••••", model="gpt-4o")'),
        ('x = {"api_key": "b4nana", **rest}', 'x = {"api_key": "••••••", **rest}'),
        ('os.getenv("OPENAI_API_KEY", "b4nana")', 'os.getenv("OPENAI_API_KEY", "••••••")'),
        ('headers = [("Authorization", "b4nana")]', 'headers = [("Authorization", "••••••")]'),
        ('def f(a, /, b, key="b4nana", *, n=1, pwd="kiwi77", m): pass', 'def f(a, /, b, key="••••••", *, n=1, pwd="••••••", m): pass'),
        ('keys = ["b4nana", *more]', 'keys = ["b4nana", *more]'),
        ('api_keys = ["b4nana", first() or "kiwi77"]', 'api_keys = ["••••••", first() or "••••••"]'),
        ('key = "b4n" + "ana" if x else None', 'key = "•••" + "•••" if x else None'),
        ('(token := "b4nana")', '(token := "••••••")'),
        ('a = key = "b4nana"', 'a = key = "••••••"'),
        ('key, other = "b4nana", 1', 'key, other = "b4nana", 1'),
        ('API_KEY = "kürbis•7"  # ä', 'API_KEY = "••••••••"  # ä'),
        ('key: str', "key: str"),
    ],
)
def test_under_the_name_of_a_credential(line: str, expected: str) -> None:
    assert masked(line) == expected


@pytest.mark.parametrize(
    "line",
    [
        'api_key = os.environ["OPENAI_API_KEY"]',
        'api_key = "YOUR_API_KEY"',
        'api_key = settings["prod"].get("llm")',
        'human_input_mode = "NEVER"',
        'is_termination_msg(keyword="TERMINATE")',
        'max_tokens = 512',
        'model = "meta-llama/Llama-3.1-8B-Instruct-Turbo"',
        'work_dir = "/srv/agents/workspace-of-the-first-agent"',
        'from package.module import azure_ad_token_provider_of_the_project_2024',
    ],
)
def test_what_is_no_secret_stays(line: str) -> None:
    assert masked(line) == line


@pytest.mark.parametrize(
    "secret",
    [
        "sk-made-up-0123456789abcdef",
        "sk_proj-made-up-0123",
        "ghp_madeup0123456789",
        "AKIAMADEUP0123456789",
        "AIzaMade-up_0123456789-0123",
        "eyJtYWRlIjoidXAifQ.bWFkZXVw",
        "0123456789abcdef0123456789abcdef",
    ],
)
def test_by_shape_wherever_it_stands(secret: str) -> None:
    dots = "•" * len(secret)
    assert masked(f'print("x {secret}")  # {secret}!') == f'print("x {dots}")  # {dots}!'
    assert masked(f"not (Python: {secret}") == f"not (Python: {dots}"


def test_passwords_in_urls() -> None:
    assert masked('url = "https://user:b4nana@llm.example/v1"') == 'url = "https://•••••••••••@llm.example/v1"'


def test_copies_of_a_long_secret_are_masked_too() -> None:
    assert masked_lines('key = "b4nana-kiwi"\nprint("b4nana-kiwi!")  # b4nana-kiwi', []) == [
        'key = "•••••••••••"',
        'print("•••••••••••!")  # •••••••••••',
    ]
    assert masked_lines('key = "b4nana"\nprint("b4nana!")', []) == ['key = "••••••"', 'print("b4nana!")']


def test_a_secret_of_several_lines() -> None:
    text = 'x = [\r\n    "b4nana"\r\n    "kiwi77",\r\n    """apple\r\n pear""", "plum"]'
    region = Region(2, 5, 5, 9)
    assert masked_lines(text, [region]) == ["x = [", '    "••••••"', '    "••••••",', '    """•••••', ' ••••""", "plum"]']


def test_a_reported_place_without_an_end_or_outside_of_the_text() -> None:
    assert masked_lines('x = "b4nana"', [Region(1, 5), Region(7, 1, 7, 9)]) == ['x = "b4nana"']


ALONE = [marked for marked in MARKED if marked.path.parents[1].name in ("cases", "examples")]  # not: literals in another module


@pytest.mark.parametrize("marked", [m for m in ALONE if any(code == "AGS001" for _, code in m.expected)], ids=lambda marked: marked.name)
def test_no_reported_credential_is_left(marked: Marked) -> None:
    findings = check_source(marked.text, str(marked.path), marked.settings)
    file = CheckedFile(marked.name, marked.text, tuple(map(result_of, findings)))
    assert list(map(len, file.lines)) == list(map(len, marked.text.split("\n")))
    places = {(finding.line, finding.column) for finding in findings if finding.code == "AGS001"}
    literals = [
        node.value
        for node in ast.walk(ast.parse(marked.text))
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and (node.lineno, node.col_offset) in places
    ]
    assert literals
    assert not [literal for literal in literals if any(literal in line for line in file.lines)]


def test_a_file_that_cannot_be_read_has_no_text(tmp_path: Path) -> None:
    assert read_text(str(tmp_path / "missing.py")) == ""
    (tmp_path / "latin.py").write_bytes(b"\xe9")
    assert read_text(str(tmp_path / "latin.py")) == ""


def test_paths_are_shown_from_where_the_program_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert shown_path("./a/../b.py") == shown_path(str(tmp_path / "b.py")) == "b.py"
    assert shown_path("../b.py") == (tmp_path.parent / "b.py").as_posix()
