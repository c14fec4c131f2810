"""What a finding says of the value that it stands on, and how sure it is of it."""

from __future__ import annotations

import pytest

from autogen_rules import check_source

IMPORTS = """\
import os
from autogen import GroupChat, UserProxyAgent
from autogen.agentchat.contrib.math_user_proxy_agent import MathUserProxyAgent
from autogen.code_utils import execute_code
from autogen.coding import DockerCommandLineCodeExecutor
from autogen_agentchat.agents import CodeExecutorAgent
from autogen_agentchat.conditions import MaxMessageTermination
def always(request): return True
def asks(request): return input(request.code) == "yes"
"""


@pytest.mark.parametrize(
    ("program", "says"),
    [
        ('DockerCommandLineCodeExecutor(work_dir="C:/Users/ada")', "in a home directory"),
        ('DockerCommandLineCodeExecutor(work_dir="C:/Windows")', "in a system directory"),
        ('DockerCommandLineCodeExecutor(work_dir="D:/")', "in the root of a drive"),
        ('DockerCommandLineCodeExecutor(work_dir="coding/../..")', "in a directory above the current directory"),
        ('DockerCommandLineCodeExecutor(work_dir="coding/..")', "in the current directory"),
        ('os.chmod("run.sh", 0o755)', "made executable"),
        ('os.chmod("notes.txt", 0o666)', "made writable for everybody"),
    ],
)
def test_the_message_says_what_is_wrong(program: str, says: str) -> None:
    (finding,) = check_source(f"{IMPORTS}{program}\n")
    assert says in finding.message


@pytest.mark.parametrize(
    ("code", "program", "unsafe", "safe"),
    [
        ("AGS001", "llm_config = {'api_key': VALUE}", "'sk-made-up-0123456789abcdef'", "os.environ['OPENAI_API_KEY']"),
        ("AGS002", "llm_config = {'timeout': VALUE}", "None", "60"),
        ("AGS003", "llm_config = {'cache_seed': VALUE}", "41", "None"),
        ("AGS004", "llm_config = {'max_tokens': VALUE}", "None", "500"),
        ("AGS010", "code_execution_config = {'use_docker': VALUE}", "False", "True"),
        ("AGS010", "execute_code('1', use_docker=VALUE)", "False", "True"),
        ("AGS012", "DockerCommandLineCodeExecutor(timeout=VALUE)", "None", "60"),
        ("AGS013", "DockerCommandLineCodeExecutor(container_create_kwargs={'network': VALUE})", "'host'", "'none'"),
        ("AGS014", "DockerCommandLineCodeExecutor(container_create_kwargs={'privileged': VALUE})", "True", "False"),
        ("AGS020", "UserProxyAgent('u', human_input_mode=VALUE, max_consecutive_auto_reply=3)", "'NEVER'", "'ALWAYS'"),
        ("AGS021", "CodeExecutorAgent('u', executor, approval_func=VALUE)", "always", "asks"),
        ("AGS022", "UserProxyAgent('u', max_consecutive_auto_reply=VALUE)", "99", "3"),
        ("AGS030", "GroupChat([], [], max_round=VALUE)", "999", "9"),
        ("AGS030", "MaxMessageTermination(VALUE)", "999", "9"),
        ("AGS050", "DockerCommandLineCodeExecutor(work_dir=VALUE)", "'/'", "'coding'"),
        ("AGS053", "os.chmod('run.sh', VALUE)", "0o755", "0o600"),
    ],
)
def test_one_of_several_values_is_an_inference(code: str, program: str, unsafe: str, safe: str) -> None:
    values = {"HIGH": unsafe, "INFERENCE": f"{unsafe} if os.environ.get('CI') else {safe}"}
    for confidence, value in values.items():
        (finding,) = check_source(f"{IMPORTS}value = {value}\n{program.replace('VALUE', 'value')}\n")
        assert (finding.code, finding.confidence) == (code, confidence)


@pytest.mark.parametrize(
    ("code", "program", "option", "value"),
    [
        ("AGS010", "UserProxyAgent('u', code_execution_config=OPTIONS)", "use_docker", "True"),
        ("AGS020", "MathUserProxyAgent('u', **OPTIONS)", "human_input_mode", "'ALWAYS'"),
        ("AGS021", "CodeExecutorAgent('u', executor, **OPTIONS)", "approval_func", "asks"),
    ],
)
def test_what_is_missing_in_some_ways_is_an_inference(code: str, program: str, option: str, value: str) -> None:
    ways = {"HIGH": "", "INFERENCE": f"if os.environ.get('CI'):\n    OPTIONS[{option!r}] = {value}\n"}
    for confidence, way in ways.items():
        found = [each for each in check_source(f"{IMPORTS}OPTIONS = {{}}\n{way}{program}\n") if each.code == code]
        assert [each.confidence for each in found] == [confidence]
