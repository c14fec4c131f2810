"""No output shows more of a secret than its first three characters."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from marked import run

pytestmark = pytest.mark.slow

# Each twice as long as what may be shown, made up, and unlike any word of our own texts.
SECRETS = {
    "openai": "sk-proj-Mq7ZtR4wXn2KvBd9HsLf3PcY8JgAeU6T",
    "anthropic": "sk-ant-api03-Qx8rVn5TzKw1MjHd7LpCb4Sg",
    "azure": "9f3ac71e5b8d4026ae17c94fd25b60e8",
    "aws": "AKIAQW7ZRT3MXKVN5HJD",
    "aws secret": "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",
    "github": "ghp_Zx7Qw3Rt9Kv2Mn5Bd8Hs1Lf4Pc6Jg0Ae",
    "token": "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJxdyJ9.Zx7Qw3Rt9Kv2Mn5B",
    "password": "Tr0ub4dor&Zebra",
    "telegram": "7482915036:AAHq-Zx7Qw3Rt9Kv2Mn5Bd8Hs1Lf4Pc6Jg",
    "short": "q7w9zx2p",
    "letters": "kumquatzebralemur",
}
KEY = SECRETS["openai"]

# Every way in which a secret can come into a program, a message or a traceback.
TEMPLATE = """\
import os
import autogen
from autogen import LLMConfig, UserProxyAgent
from settings import API_KEY
from autogen_ext.models.openai import OpenAIChatCompletionClient

# the old key was SECRET
NOTE = f"api_key SECRET in a text"
llm_config = {"model": "gpt-4o", "api_key": "SECRET", "base_url": "http://user:SECRET@llm.example.org/v1?key=SECRET"}
config_list = [{"model": "SECRET", "api_key": "SE" "CRET"}, {"model": "b", "api_key": API_KEY, "SECRET": "SECRET"}]
os.environ["OPENAI_API_KEY"] = "SECRET"
os.environ.setdefault("AZURE_API_KEY", "SECRET")
key = os.getenv("ANTHROPIC_API_KEY", "SECRET")
headers = {"Authorization": "Bearer SECRET", "api-key": "SECRET", "SECRET": "SECRET"}
client = OpenAIChatCompletionClient(model="SECRET", api_key="SECRET", base_url="http://llm.example.org/SECRET", default_headers=headers)
LLMConfig(api_type="SECRET", model="m", api_key=f"SECRET", timeout=None, max_tokens=None, cache_seed=1)
user = UserProxyAgent(
    "SECRET",
    human_input_mode="NEVER",
    code_execution_config={"use_docker": False, "work_dir": "/SECRET", "SECRET": "SECRET", "executor": "SECRET"},
    llm_config={"config_list": [{"model": "m", "api_key": key + "SECRET"}], "timeout": -1},
    is_termination_msg=lambda m: "SECRET" in m["content"],
)
other = UserProxyAgent("SECRET", code_execution_config={"use_docker": False, "work_dir": "~/../SECRET/.."})
autogen.DockerCommandLineCodeExecutor("SECRET", bind_dir="/etc/SECRET", work_dir="/SECRET", network="host", extra_volumes={"/SECRET": {}})
autogen.DockerCommandLineCodeExecutor(image="SECRET", timeout="SECRET", network="SECRET", network_mode="SECRET")
third = UserProxyAgent("u", human_input_mode="SECRET", code_execution_config={"use_docker": "SECRET", "last_n_messages": "SECRET"})
fourth = UserProxyAgent("u", max_consecutive_auto_reply="SECRET", llm_config={"model": "m", "cache_seed": "SECRET", "timeout": "SECRET"})
autogen.GroupChat([third, fourth], [], max_round="SECRET", speaker_selection_method="SECRET")
third.initiate_chat(fourth, message="SECRET", max_turns="SECRET")
user.initiate_chat(other, message="SECRET" + input("SECRET"), max_turns=1000, human_input_mode="SECRET")
user.SECRET_NAME = "SECRET"


@user.register_for_llm(description="SECRET")
def tool(code: str, path: str, query: str) -> str:
    if "SECRET" in code:
        raise ValueError("SECRET")
    os.system(f"curl -H 'Authorization: SECRET' {code}")
    exec("SECRET" + code)
    cursor.execute(f"select 'SECRET' from {query}")
    return open("/SECRET/" + path).read()
"""
OUTPUTS: dict[str, Callable[[Path], str]] = {
    "flake8": lambda folder: _shown("flake8", "--isolated", "--select=AGS", "--autogen-advisory=all", folder),
    "flake8 json": lambda folder: _shown("flake8", "--isolated", "--select=AGS", "--format=autogen-json", folder),
    "flake8 sarif": lambda folder: _shown("flake8", "--isolated", "--select=AGS", "--format=autogen-sarif", folder),
    "flake8 statistics": lambda folder: _shown("flake8", "--isolated", "--select=AGS", "--statistics", "--count", "-v", folder),
    "pylint text": lambda folder: _shown(*_PYLINT, "--output-format=text", "--recursive=y", folder),
    "pylint json": lambda folder: _shown(*_PYLINT, "--output-format=json2", "--recursive=y", folder),
    "report": lambda folder: _report(folder),
    "core": lambda folder: _shown(Path(sys.executable).name, "-c", _CORE, folder),
}
_PYLINT = ("pylint", f"--rcfile={os.devnull}", "--load-plugins=pylint_autogen", "--disable=all", "--enable=autogen,autogen-advisory", "-rn")
_FINGERPRINT = re.compile(r'"autogenLint/v1": "[0-9a-f]{32}"|(?<=[#"])f[0-9a-f]{12}(?=")')  # it may hold any hexadecimal digits
_CORE = "import sys; from autogen_rules.paths import check_paths; print(*check_paths(sys.argv[1:]))"


def _shown(command: str, *arguments: str | Path) -> str:
    done = run(command, *arguments)
    return done.stdout + done.stderr


def _report(folder: Path) -> str:
    page = folder.parent / "report.html"
    printed = _shown(Path(sys.executable).name, "-m", "autogen_rules", "report", "--autogen-advisory=all", "-o", page, folder)
    return printed + page.read_text(encoding="utf-8")


def _showing(text: str, secret: str) -> list[str]:
    """The parts of the secret that a text shows; three characters are no part of it."""
    text = _FINGERPRINT.sub("", text)
    parts = {secret[start : start + 6] for start in range(len(secret) - 5)} | {secret[:4]}
    return [part for part in parts if part in text]


@pytest.mark.parametrize("output", OUTPUTS)
def test_what_is_shown(output: str, tmp_path: Path) -> None:
    """A project for each kind of secret, and one run for all."""
    for kind, secret in SECRETS.items():
        folder = tmp_path / "projects" / kind
        folder.mkdir(parents=True)
        text = TEMPLATE.replace("SECRET_NAME", "name").replace('"SE" "CRET"', f'"{secret[:4]}" "{secret[4:]}"').replace("SECRET", secret)
        (folder / "main.py").write_text(text)
        (folder / "settings.py").write_text(f'API_KEY = "{secret}"\n')
    shown = OUTPUTS[output](tmp_path / "projects")
    assert shown.count("AGS001") >= len(SECRETS)
    assert not [part for secret in SECRETS.values() for part in _showing(shown, secret)]


def test_flake8_itself_shows_the_line_where_it_is_told_to(tmp_path: Path) -> None:
    """SECURITY.md says so."""
    (tmp_path / "main.py").write_text(f'import autogen\nllm_config = {{"model": "m", "api_key": "{KEY}"}}\n')
    assert KEY in _shown("flake8", "--isolated", "--select=AGS", "--show-source", tmp_path)
