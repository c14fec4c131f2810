"""What a finding says of the value that it stands on, and how sure it is of it."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest

from autogen_rules import Settings, check_source
from autogen_rules.catalogue import rules
from autogen_rules.facts.text import taint

IMPORTS = """\
import os, pickle, requests, subprocess
from pathlib import Path
from ag2 import Agent
from ag2.config import MistralConfig
from ag2.extensions.docker import DockerEnvironment
from ag2.tools.skills import LocalRuntime, SkillsToolkit
from autogen import AssistantAgent, GroupChat, UserProxyAgent
from autogen.agentchat.contrib.math_user_proxy_agent import MathUserProxyAgent
from autogen.coding import DockerCommandLineCodeExecutor
from autogen.environments import DockerPythonEnvironment
from autogen_agentchat.agents import AssistantAgent as Assistant, CodeExecutorAgent
from autogen_agentchat.conditions import MaxMessageTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_core.tools import FunctionTool
from autogen_ext.code_executors.docker import DockerCommandLineCodeExecutor as NewDocker
from autogen_ext.tools.mcp import StdioServerParams
from fastapi import FastAPI
app = FastAPI()
helper = Agent("helper", tools=[requests.get])
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
        ('os.chmod(saved, 0o755)', "made executable"),
        ('os.chmod("notes.txt", 0o666)', "made writable for everybody"),
        ("UserProxyAgent('u', code_execution_config={'use_docker': None})", "may run on this machine: use_docker is None"),
        ("UserProxyAgent('u', code_execution_config={'use_docker': 0})", "runs on this machine: use_docker is 0"),
        ("SkillsToolkit('skills')", "SkillsToolkit executes on the host; pass a LocalRuntime with a sandbox (runtimes)"),
        ("LocalRuntime('skills')", "pass a DockerEnvironment (sandbox)"),
        ("MistralConfig(model='m', timeout_ms=9_000_000)", "it is 9000000, above 3600 s (autogen-max-llm-timeout)"),
        ("DockerCommandLineCodeExecutor(docker_network='host')", "use container_create_kwargs="),
        ("DockerCommandLineCodeExecutor(container_create_kwargs={'docker_network': 'host'})", 'use network_mode="none"'),
        ("DockerEnvironment(docker_network='host')", 'use network_mode="none"'),
        ("DockerPythonEnvironment(docker_network='host')", 'use network="none"'),
        ("NewDocker(docker_network='host')", "leave it out"),
        ("DockerCommandLineCodeExecutor(container_create_kwargs={'security_opt': ['seccomp=unconfined']})", "leave out what is unconfined"),
        ("@app.post('/')\nasync def ask(text: str): return await helper.ask(text)", "unchecked into a conversation: helper has tools;"),
        ("@app.post('/')\nasync def ask(text: str): AssistantAgent('a', system_message=text)", "not seen here whom the agent talks to"),
        ("app.add_api_route('/', lambda text: helper.ask(text))", "(text, a parameter of a callback)"),
        (
            "def run(command: str):\n    assert command.startswith('git ')\n    return os.system(command)\nFunctionTool(run, 'runs')",
            "; the test of its words says nothing about the rest of it",
        ),
        ("def run(code): exec(code)", "(code, by its name)"),
        ("FunctionTool(lambda code: exec(code), 'runs')", "(the tool's parameter code)"),
        (
            "a = AssistantAgent('a', max_consecutive_auto_reply=90)\nGroupChat([a], [], max_round=60)\na.initiate_chat(b)",
            "max_consecutive_auto_reply is 90, above 25",
        ),
        ("def read(path):\n    return Path(path).read_text()", "this function opens any path that it is given (path)"),
        ("MaxMessageTermination(300)", "the condition allows 300 messages"),
        ("Assistant('a', model_client=client, max_tool_iterations=500)", "max_tool_iterations is hardly a limit: it is 500"),
    ],
)
def test_the_message_says_what_is_wrong(program: str, says: str) -> None:
    (finding,) = check_source(f"{IMPORTS}{program}\n")
    assert says in finding.message


FILES = """
def kept(path):
    return open(path).read()
def read(name: str):
    return kept(name)
class Folder:
    def read(self, name: str):
        return kept(name)
nameless = lambda name: kept(name)
"""


@pytest.mark.parametrize(
    ("tool", "says"),
    [
        ("files.read", "open through the tool read takes a path that holds what the model wrote (name)"),
        ("files.Folder().read", "open through the tool Folder.read takes"),
        ("files.nameless", "open through a lambda takes"),
    ],
)
def test_the_message_names_the_tool_that_comes_to_a_call_elsewhere(tmp_path: Path, tool: str, says: str) -> None:
    (tmp_path / "files.py").write_text(FILES)
    (finding,) = check_source(f"import files\n{IMPORTS}FunctionTool({tool}, 'reads')\n", str(tmp_path / "main.py"))
    assert says in finding.message


@pytest.mark.parametrize("command", ["f'sell {shop} {item}'", "f'sell {both}'"])
def test_the_message_names_what_is_not_checked(command: str) -> None:
    tool = f"""
def tool(shop: str, item: str) -> int:
    if shop not in ("north", "south"):
        raise ValueError(shop)
    both = shop + " " + item
    return os.system({command})
FunctionTool(tool, "a tool")
"""
    (finding,) = check_source(f"{IMPORTS}{tool}")
    assert "(item)" in finding.message


class Choice(NamedTuple):
    """A program with the place ``VALUE``: reported for the unsafe value, silent for the safe one."""

    program: str
    unsafe: str
    safe: str


def _tool(danger: str) -> Choice:
    """A tool that does something dangerous with its ``value``: its parameter ``text``, or a constant."""
    return Choice(f"def tool(text: str) -> str:\n    value = VALUE\n    return {danger}\nFunctionTool(tool, 'a tool')", "text", "'a.b'")


# A program for each rule; what may be missing is in `MISSING`.
CHOICES = {
    "AGS001": Choice("llm_config = {'api_key': VALUE}", "'sk-made-up-0123456789abcdef'", "os.environ['OPENAI_API_KEY']"),
    "AGS002": Choice("llm_config = {'timeout': VALUE}", "None", "60"),
    "AGS003": Choice("llm_config = {'cache_seed': VALUE}", "41", "None"),
    "AGS004": Choice("llm_config = {'max_tokens': VALUE}", "None", "500"),
    "AGS005": Choice("llm_config = {'model': 'm', 'base_url': VALUE}", "'http://models.contoso.com'", "'https://models.contoso.com'"),
    "AGS010": Choice("code_execution_config = {'use_docker': VALUE}", "False", "True"),
    "AGS011": Choice("UserProxyAgent('u', human_input_mode=VALUE)", "'TERMINATE'", "'ALWAYS'"),
    "AGS012": Choice("DockerCommandLineCodeExecutor(timeout=VALUE)", "None", "60"),
    "AGS013": Choice("DockerCommandLineCodeExecutor(container_create_kwargs={'network': VALUE})", "'host'", "'none'"),
    "AGS014": Choice("DockerCommandLineCodeExecutor(container_create_kwargs={'privileged': VALUE})", "True", "False"),
    "AGS020": Choice("UserProxyAgent('u', human_input_mode=VALUE, max_consecutive_auto_reply=3)", "'NEVER'", "'ALWAYS'"),
    "AGS021": Choice("CodeExecutorAgent('u', executor, approval_func=VALUE)", "always", "asks"),
    "AGS022": Choice("AssistantAgent('a', max_consecutive_auto_reply=VALUE)", "999", "3"),
    "AGS023": Choice("AssistantAgent('a', is_termination_msg=VALUE)", "lambda m: 'DONE' in m['content']", "lambda m: asks(m)"),
    "AGS024": Choice("person = UserProxyAgent('u')\nperson.get_human_input = VALUE", "lambda prompt: ''", "asks"),
    "AGS025": Choice("import ag2\nag2.acp.ClaudeCodeConfig(permission_policy=VALUE)", "'auto'", "'ask'"),
    "AGS030": Choice("GroupChat([], [], max_round=VALUE)", "9999", "9"),
    "AGS031": Choice("UserProxyAgent('u', code_execution_config={'use_docker': True}).initiate_chat(a, message=VALUE)", "wish", "'Go.'"),
    "AGS033": Choice(
        "team = RoundRobinGroupChat(agents, max_turns=3)\n@app.post('/')\nasync def ask(text: str):\n    await (VALUE).run(task='Go.')",
        "team",
        "RoundRobinGroupChat(agents, max_turns=3)",
    ),
    "AGS040": Choice("exec(VALUE)", "agent.generate_reply([])", "'1'"),
    "AGS041": Choice("reply = VALUE\nif 'import' not in reply: exec(reply)", "agent.generate_reply([])", "'1'"),
    "AGS050": Choice("DockerCommandLineCodeExecutor(work_dir=VALUE)", "'/'", "'coding'"),
    "AGS051": Choice("DockerCommandLineCodeExecutor(bind_dir=VALUE)", "'/'", "'/srv/agents/exchange'"),
    "AGS052": _tool("open(value).read()"),
    "AGS053": Choice("os.chmod(saved, VALUE)", "0o755", "0o600"),
    "AGS060": _tool("subprocess.getoutput(value)"),
    "AGS061": Choice("pickle.loads(VALUE)", "requests.get('https://a.b').content", "open('team', 'rb').read()"),
    "AGS062": _tool("db.execute(value).fetchall()"),
    "AGS063": Choice(
        "from autogen_ext.tools.langchain import LangChainToolAdapter\nfrom langchain import tools\nLangChainToolAdapter(VALUE)",
        "tools.ShellTool()",
        "tools.ArxivQueryRun()",
    ),
    "AGS070": Choice("llm_config = {'cache_seed': VALUE}", "False", "None"),
    "AGS911": Choice("DockerCommandLineCodeExecutor(image=VALUE)", "'python:latest'", "'python:3.12.7'"),
    "AGS913": Choice("code_execution_config = {'last_n_messages': VALUE}", "9", "1"),
    "AGS920": Choice("UserProxyAgent('u', function_map={'f': asks}, human_input_mode=VALUE)", "'NEVER'", "'ALWAYS'"),
    "AGS921": Choice("UserProxyAgent('u', code_execution_config={}, human_input_mode=VALUE)", "'TERMINATE'", "'ALWAYS'"),
    "AGS930": Choice("GroupChat([], [], send_introductions=VALUE)", "True", "False"),
    "AGS931": Choice("UserProxyAgent('u').initiate_chat(a, message='Go.', clear_history=VALUE)", "False", "True"),
    "AGS932": Choice("UserProxyAgent('u', code_execution_config=False).initiate_chat(a, message=VALUE)", "input()", "'Go.'"),
    "AGS934": Choice("from autogen_ext.memory.mem0 import Mem0Memory\nMem0Memory(user_id=VALUE)", "'all'", "whoever()"),
    "AGS960": Choice("StdioServerParams(command='npx', args=VALUE)", "['-y', 'server']", "['-y', 'server@1.2']"),
    "AGS961": _tool("requests.get(value).text"),
    "AGS964": Choice("import ag2\nag2.network.Hub(store, allow_remote_agent_registration=VALUE)", "True", "False"),
    "AGS970": Choice("DockerCommandLineCodeExecutor(bind_dir=VALUE)", "'/srv/agents:ro'", "'/srv/agents'"),
}


class Missing(NamedTuple):
    """A program that is reported because its ``OPTIONS`` lack one, and a value of it that is not."""

    program: str
    option: str
    value: str


MISSING = {
    "AGS010": Missing("UserProxyAgent('u', code_execution_config=OPTIONS)", "use_docker", "True"),
    "AGS020": Missing("MathUserProxyAgent('u', **OPTIONS)", "human_input_mode", "'ALWAYS'"),
    "AGS021": Missing("CodeExecutorAgent('u', executor, **OPTIONS)", "approval_func", "asks"),
    "AGS901": Missing("AssistantAgent('a', llm_config=OPTIONS)", "timeout", "60"),
    "AGS902": Missing("AssistantAgent('a', llm_config=OPTIONS)", "max_tokens", "500"),
    "AGS903": Missing("AssistantAgent('a', llm_config=OPTIONS)", "cache_seed", "None"),
    "AGS910": Missing("DockerCommandLineCodeExecutor(**OPTIONS)", "timeout", "60"),
    "AGS912": Missing("DockerCommandLineCodeExecutor(container_create_kwargs=OPTIONS)", "network_mode", "'none'"),
    "AGS914": Missing("DockerCommandLineCodeExecutor(**OPTIONS)", "work_dir", "'coding'"),
}
ADVISORY = Settings.from_options({"autogen-advisory": "all"})
SOMETIMES = "os.environ.get('CI')"


def _confidence(code: str, program: str) -> list[str]:
    return [finding.confidence for finding in check_source(f"{IMPORTS}{program}\n", settings=ADVISORY) if finding.code == code]


def test_every_rule_is_tried() -> None:
    untried = {rule.code for rule in rules()} - CHOICES.keys() - MISSING.keys()
    assert not untried, f"write a program for {', '.join(sorted(untried))} in CHOICES or MISSING"


@pytest.mark.parametrize("code", CHOICES)
def test_the_only_value_is_sure_and_one_of_two_is_an_inference(code: str) -> None:
    program, unsafe, safe = CHOICES[code]
    assert _confidence(code, program.replace("VALUE", safe)) == []
    assert _confidence(code, program.replace("VALUE", unsafe)) == ["HIGH"]
    assert _confidence(code, program.replace("VALUE", f"({unsafe}) if {SOMETIMES} else {safe}")) == ["INFERENCE"]


@pytest.mark.parametrize("code", MISSING)
def test_what_is_missing_in_all_ways_is_sure_and_in_some_an_inference(code: str) -> None:
    program, option, value = MISSING[code]
    assert _confidence(code, f"OPTIONS = {{{option!r}: {value}}}\n{program}") == []
    assert _confidence(code, f"OPTIONS = {{}}\n{program}") == ["HIGH"]
    assert _confidence(code, f"OPTIONS = {{}}\nif {SOMETIMES}:\n    OPTIONS[{option!r}] = {value}\n{program}") == ["INFERENCE"]


@pytest.mark.parametrize(
    ("code", "program"),
    [
        ("AGS010", "UserProxyAgent('u', code_execution_config={}, max_consecutive_auto_reply=3)"),
        ("AGS020", "AssistantAgent('a', human_input_mode='NEVER', code_execution_config={} if SOMETIMES else False)"),
        ("AGS911", "DockerCommandLineCodeExecutor(image=('python' if SOMETIMES else 'python:3.12.7'))"),
    ],
)
def test_all_that_a_finding_follows_from_counts(code: str, program: str) -> None:
    sure = ["INFERENCE"] if "SOMETIMES" in program else ["HIGH"]
    assert _confidence(code, program.replace("SOMETIMES", SOMETIMES)) == sure


TOOL = """
import os
from autogen_agentchat.agents import AssistantAgent
def run(program: str, option: str, name: str) -> int:
    if CHECK:
        raise ValueError(program)
    return os.system(f"{program} {option} {name}")
agent = AssistantAgent("agent", model_client=None, tools=[run])
"""
ALL = "not program.isalnum() or not option.isalnum() or not name.isalnum()"


@pytest.mark.parametrize(
    ("check", "names", "found"),
    [(ALL, 3, []), (ALL, 2, ["AGS060"]), ("not program", 3, ["AGS060"]), ("not program", 2, ["AGS060"])],
)
def test_a_text_of_more_names_than_are_followed_counts_as_unchecked(
    monkeypatch: pytest.MonkeyPatch, check: str, names: int, found: list[str]
) -> None:
    monkeypatch.setattr(taint, "MAX_NAMES", names)
    assert [finding.code for finding in check_source(TOOL.replace("CHECK", check))] == found
