"""What a report may show of the source."""

from __future__ import annotations

import ast
import sys
import time
from pathlib import Path

import pytest
from marked import MARKED, Marked

from autogen_rules import check_source
from autogen_rules.reports.masking import Region, masked_lines
from autogen_rules.reports.results import CheckedFile, Result, read_text, result_of, sharing, shown_path


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
        ('api_keys = ["b4nana", first() or "kiwi77"]', 'api_keys = ["••••••", first() or "••••••"]'),
        ('key = "b4n" + "ana" if x else None', 'key = "•••" + "•••" if x else None'),
        ('(token := "b4nana")', '(token := "••••••")'),
        ('a = key = "b4nana"', 'a = key = "••••••"'),
        ('API_KEY = "kürbis•7"  # ä', 'API_KEY = "••••••••"  # ä'),
        ('key: str', "key: str"),
        ('keys = ["b4nana", *more]', 'keys = ["••••••", *more]'),
        ('keys = {"prod": "b4nana"}', 'keys = {"prod": "••••••"}'),
        ('API_KEYS = dict(prod="b4nana")', 'API_KEYS = dict(prod="••••••")'),
        ('key, other = "b4nana", 1', 'key, other = "••••••", 1'),
        ('key, other = "b4nana"', 'key, other = "••••••"'),
        ('key += "b4nana"', 'key += "••••••"'),
        ('api_key: str = Field(default="b4nana", alias="of_it")', 'api_key: str = Field(default="••••••", alias="of_it")'),
        ('x = SecretStr("b4nana")', 'x = SecretStr("••••••")'),
        ('token = rb"b4nana"', 'token = rb"••••••"'),
        ('key = b64decode("b4nana").decode()', 'key = b64decode("••••••").decode()'),
        ('key = "%s%s" % ("b4nana", x)', 'key = "••••" % ("••••••", x)'),
        ('key = "{}".format("b4nana")', 'key = "{}".format("••••••")'),
        ('key = {"prod": "b4nana"}["prod"]', 'key = {"prod": "••••••"}["prod"]'),
        ('for key in ["b4nana", "kiwi77"]: pass', 'for key in ["••••••", "••••••"]: pass'),
        ('[f(key) for key in ("b4nana", "kiwi77")]', '[f(key) for key in ("••••••", "••••••")]'),
        ('if "b4nana" == password != "kiwi77": pass', 'if "••••••" == password != "••••••": pass'),
        ('setattr(config, "api_key", "b4nana")', 'setattr(config, "api_key", "••••••")'),
        ('option("--api-key", default="b4nana")', 'option("--api-key", default="••••••")'),
        ('option("-k", "--api-key", "b4nana")', 'option("-k", "--api-key", "••••••")'),
        ('auth = ("user77", "b4nana")', 'auth = ("••••••", "••••••")'),
        ('part = "b4nana"; key = part + x', 'part = "••••••"; key = part + x'),
        ('def f(part="b4nana"): return g(key=part)', 'def f(part="••••••"): return g(key=part)'),
        ('a = b; b = a; key = a; a = "b4nana"', 'a = b; b = a; key = a; a = "••••••"'),
        ('def password(): return "b4nana"', 'def password(): return "••••••"'),
        ('api_key = lambda: "b4nana"', 'api_key = lambda: "••••••"'),
        ('async def token(): return "b4nana"', 'async def token(): return "••••••"'),
        ('js = \'{"api_key": "b4nana"}\'', 'js = \'{"api_key": "••••••"}\''),
        ('x = 1  # api_key = "b4nana"', 'x = 1  # api_key = "••••••"'),
        ('x = 1  # password: b4nana', 'x = 1  # password: ••••••'),
        ('x = ["""PASSWORD=b4nana""", api_key]', 'x = ["""PASSWORD=••••••""", api_key]'),
        # names that are spelled otherwise
        ('{b"api_key": b"b4nana"}', '{b"api_key": b"••••••"}'),
        ('{f"api_key": "b4nana", ("x", "token"): "kiwi77"}', '{f"api_key": "••••••", ("x", "token"): "••••••"}'),
        ('{"api" + "_key": "b4nana", "API Key": "kiwi77"}', '{"api" + "_key": "••••••", "API Key": "••••••"}'),
        ('{"name": "API_KEY", "kind": "plain", "value": "b4nana"}', '{"name": "API_KEY", "kind": "plain", "value": "••••••"}'),
        ('x["api_key"]["prod"] = "b4nana"', 'x["api_key"]["prod"] = "••••••"'),
        ('db_pass = passwort = "b4nana"', 'db_pass = passwort = "••••••"'),
        ('user, *passwords = "ann77", "b4nana"', 'user, *passwords = "ann77", "••••••"'),
        ('a, (b, password) = 1, ("ann77", "b4nana")', 'a, (b, password) = 1, ("ann77", "••••••")'),
        ('run(["tool", "--api-key", "b4nana", "--model", "m77"])', 'run(["tool", "--api-key", "••••••", "--model", "m77"])'),
        ('smtp.login("ann77", "b4nana")', 'smtp.login("•••••", "••••••")'),
        ('compare_digest(token, "b4nana")', 'compare_digest(token, "••••••")'),
        ('class Keys(Enum): PROD = "b4nana"', 'class Keys(Enum): PROD = "••••••"'),
        # values that are put together otherwise
        ('key = "".join(["b", "4", "n", "a", "n", "a", "7", "7"])', 'key = "".join(["•", "•", "•", "•", "•", "•", "•", "•"])'),
        ("key = bytes([98, 52, 110, 97])", "key = bytes([••, ••, •••, ••])"),
        ("password = 8675309", "password = •••••••"),
        ('key = "{a}".format(a="b4nana")', 'key = "{a}".format(a="••••••")'),
        ('part = {"a": "b4nana"}; key = part["a"]', 'part = {"a": "••••••"}; key = part["a"]'),
        ('part = ["b4nana"]; key = part[0]', 'part = ["••••••"]; key = part[0]'),
        ('part = "b4nana"; key = part[1:].strip()', 'part = "••••••"; key = part[1:].strip()'),
        ('part = lambda: "b4nana"; key = part()', 'part = lambda: "••••••"; key = part()'),
        ('class Part(Enum): A = "b4nana"; key = Part.A.value', 'class Part(Enum): A = "••••••"; key = Part.A.value'),
        ('f = lambda: 1; x = f("sk-made" "-up-0123" + "45ab")', 'f = lambda: 1; x = f("•••••••" "••••••••" + "••••")'),
        ('x = "https://ann:" + "b4nana" + "@llm.example"', 'x = "https://••••" + "••••••" + "@llm.example"'),
        ('x = "https://{}:{}@llm.example".format("ann", "b4nana")', 'x = "https://{}:{}@llm.example".format("•••", "••••••")'),
        ('x = "https://ann:%s@llm.example" % "b4nana"', 'x = "https://ann:%s@llm.example" % "••••••"'),
        ('part = "b4nana"; x = f"https://ann:{part}@llm.example/{y}"', 'part = "••••••"; x = f"https://ann:{part}@llm.example/{y}"'),
        ('keys = []; keys.append("b4nana")', 'keys = []; keys.append("••••••")'),
        ('part = []; part.extend(["b4n", "ana"]); key = "".join(part)', 'part = []; part.extend(["•••", "•••"]); key = "".join(part)'),
        ('key = Template("$a").substitute(a="b4nana")', 'key = Template("$a").substitute(a="••••••")'),
        ('key: str = field(default_factory=lambda: "b4nana")', 'key: str = field(default_factory=lambda: "••••••")'),
        ('pass_ = db_creds = "b4nana"', 'pass_ = db_creds = "••••••"'),
        # texts that name one
        ("x = 1  # pw: b4nana, pass=k1wi77", "x = 1  # pw: ••••••, pass=••••••"),
        ('x = "https://llm.example/?q=api_key%3Db4nana"', 'x = "https://llm.example/?q=api_key%3D••••••"'),
        (r"""x = '{"a": "{\\\"api_key\\\": \\\"b4nana\\\"}"}'""", r"""x = '{"a": "{\\\"api_key\\\": \\\"••••••\\\"}"}'"""),
        ('x = """password    =    b4nana"""', 'x = """password    =    ••••••"""'),
        ('x = "machine a login ann password b4nana"', 'x = "machine a login ann password ••••••"'),
        ('x = "<password>b4nana</password>"', 'x = "<password>••••••</password>"'),
        ('x = "tool --api-key b4nana -v"', 'x = "tool --api-key •••••• -v"'),
        ('x = "curl -u ann:b4nana https://llm.example"', 'x = "curl -u ann:•••••• https://llm.example"'),
        ("x = '{\"api_keys\": [\"b4nana\"]}'", "x = '{\"api_keys\": [\"••••••\"]}'"),
        ("x = 1  # the password is b4nana", "x = 1  # the password is ••••••"),
        ("x = 1  # api_key -> b4nana", "x = 1  # api_key -> ••••••"),
    ],
)
def test_under_the_name_of_a_credential(line: str, expected: str) -> None:
    assert masked(line) == expected


@pytest.mark.parametrize(
    "line",
    [
        'api_key = os.environ["OPENAI_API_KEY"]',
        'api_key = "YOUR_API_KEY"',
        "api_key = retry(load, 3, 50)",
        "x = 1  # max_tokens is 1000000",
        "x = 1  # bypass: page77, first pass",
        'seen = []; seen.append("b4nana")',
        'class TokenCounter: unit = "words77"',
        'x = {"name": "API_KEY", "kind": "plain77"}',
        'api_key = settings["prod"].get("llm")',
        'human_input_mode = "NEVER"',
        'is_termination_msg(keyword="TERMINATE")',
        'max_tokens = 512',
        'stop_tokens = ["END_OF_TEXT"]',
        'tokenizer = "cl100k_base"',
        'api_key = settings.of(model)["prod77"]',
        'api_key = load_key("prod77", path)',
        'api_key = "x77" in names',
        'f(api_key=api_key1)',
        'for part in ["b4nana"]: pass',
        'def f(): return "b4nana"',
        'def key(): return',
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


def test_users_and_passwords_in_urls() -> None:
    assert masked('url = "https://user:b4nana@llm.example/v1"') == 'url = "https://•••••••••••@llm.example/v1"'
    assert masked('url = "https://user:b4n@na@llm.example/v1"') == 'url = "https://•••••••••••@llm.example/v1"'
    assert masked('url = "https://b4nana-kiwi@llm.example/v1"') == 'url = "https://•••••••••••@llm.example/v1"'


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('def part():\n    if x: return "b4nana"\nkey = part()', 'def part():\n    if x: return "••••••"\nkey = part()'),
        ('def tokens():\n    yield "b4nana"', 'def tokens():\n    yield "••••••"'),
        ('def ask(url, /, key): pass\nask("u77", "b4nana")', 'def ask(url, /, key): pass\nask("u77", "••••••")'),
        ('class A:\n    def __init__(self, key): pass\nA("b4nana")', 'class A:\n    def __init__(self, key): pass\nA("••••••")'),
        ('class Secrets:\n    a: str = "b4nana"\n    b: str', 'class Secrets:\n    a: str = "••••••"\n    b: str'),
        ('x = "sk-made-up\\\n-0123\\\n45ab"', 'x = "••••••••••\\\n•••••\\\n••••"'),
        ('x = """\nkey: >-\n  b4nana\n"""', 'x = """\nkey: >-\n  ••••••\n"""'),
        ('x = ("sk-made-up"  # in two\n  "-012345ab")', 'x = ("••••••••••"  # in two\n  "•••••••••")'),
    ],
)
def test_over_several_lines(text: str, expected: str) -> None:
    assert masked_lines(text, []) == expected.split("\n")


def test_copies_of_a_long_secret_are_masked_too() -> None:
    assert masked_lines('key = "b4nana-kiwi"\nprint("b4nana-kiwi!")  # b4nana-kiwi', []) == [
        'key = "•••••••••••"',
        'print("•••••••••••!")  # •••••••••••',
    ]
    assert masked_lines('key = "b4nana"\nprint("b4nana!")', []) == ['key = "••••••"', 'print("b4nana!")']


def test_a_block_of_a_match() -> None:
    assert masked_lines('match api_key:\n    case "b4nana" | "kiwi77": pass', [])[1] == '    case "••••••" | "••••••": pass'


def test_copies_of_a_very_long_secret() -> None:
    secret = "".join(map(str, range(1_000)))
    text = f'api_key = "{secret}"\nprint("{secret}", "{secret[:70]}", "{secret[5:60]}")'
    first, second = masked_lines(text, [])
    assert first == f'api_key = "{"•" * len(secret)}"'
    assert second == f'print("{"•" * len(secret)}", "{"•" * 64}{secret[64:70]}", "{secret[5:60]}")'


def test_what_is_reported_is_followed_through_names() -> None:
    text = "import autogen\nfirst = 'b4'\nlast = 'nana-made-up'\nllm_config = {'model': 'm', 'api_key': first + last}"
    regions = [result_of(finding).region for finding in check_source(text) if finding.code == "AGS001"]
    assert regions
    assert masked_lines(text, regions)[1:3] == ["first = '••'", "last = '••••••••••••'"]


def test_what_another_file_reports_is_masked_where_it_is_written() -> None:
    main = "import autogen\nfrom middle import KEY as k\nllm_config = {'model': 'm', 'api_key': k}"
    middle = "from settings import *\nimport settings\nKEY = PRODUCTION or settings.SPARE"
    settings = 'PRODUCTION = "b4nana-made-up"\nSPARE = "kiwi77"\nOTHER = "plum99"'
    column = main.rpartition("\n")[2].index("k}") + 1
    reported = CheckedFile("main.py", main, (Result(Region(3, column, 3, column + 1), "AGS001", "", "", "error"),))
    others = [CheckedFile(name, text, ()) for name, text in (("middle.py", middle), ("broken.py", "("))]
    files = sharing([CheckedFile("settings.py", settings, ()), reported, *others])
    assert files[0].lines == ['PRODUCTION = "••••••••••••••"', 'SPARE = "••••••"', 'OTHER = "plum99"']
    assert CheckedFile("settings.py", settings, ()).lines == settings.split("\n")


@pytest.mark.parametrize(
    "text",
    [
        "api_key = " + " + ".join(['"b4nana"'] * 3_000),
        "api_key = x" + ".y()" * 3_000 + " or 'b4nana'",
        "api_key = " + "(" * 90 + "'b4nana'" + ")" * 90,
    ],
)
def test_no_depth_is_too_deep(text: str) -> None:
    (shown,) = masked_lines(text, [])
    assert "b4nana" not in shown or sys.version_info < (3, 12)  # until then, Python gives up on such a text, and says so
    assert len(shown) == len(text)


@pytest.mark.no_cover
@pytest.mark.parametrize(
    "lines",
    [
        "llm_config{0} = {{'model': 'm', 'api_key': 'sk-made-up-{0:05d}-Zx7Qw3Rt9Kv2Mn5Bd8Hs'}}\nx{0} = 'sk-made-up-'",
        "key{0} = 'kiwi' * {0}\nkey = 'b4nana-" + "a" * 20 + "{0}'",
        "api_key = value{0}\nvalue{1} = value{0} + 'b4nana{0}'",
        "api_key = part\npart = 'b4nana{0}'",
        "password == 'b4nana{0}' != token",
        "# token='b4nana{0}' password: b4nana{0}",
        "x = ('sk-made-' 'up-{0}0123456789' + y + 'https://a:' 'b4nana{0}' '@c')",
        "def key(): return part{0}()\ndef part{1}(api_key): return key('b4nana{0}')",
    ],
)
def test_the_time_is_linear(lines: str) -> None:
    def seconds(number: int) -> float:
        text = "\n".join(lines.format(each, each + 1) for each in range(number))
        start = time.process_time()
        masked_lines(text, [])
        return time.process_time() - start

    # Eight times the text: at n^1.4 it would be 18 times the time. Something else may have slowed a try down.
    assert any(seconds(1_000) <= 18 * seconds(125) + 0.02 for _ in range(3))


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
