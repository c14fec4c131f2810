"""The knowledge of AutoGen: that it is complete, says what the packages say, and is found by every spelling of a name."""

from __future__ import annotations

import importlib.util
import json
import runpy
import sys
import zipfile
from pathlib import Path
from types import ModuleType

import pytest

from autogen_rules.knowledge import Symbol, __main__, by_name, family_of, family_of_version, lookup, method, roles, symbols

ROOT = Path(__file__).resolve().parents[1]


def known(dotted: str) -> Symbol:
    symbol = lookup(dotted)
    assert symbol is not None, dotted
    return symbol


def test_every_name_of_a_role_is_known() -> None:
    for qualified in roles.NAMES:
        family, _, name = qualified.partition(":")
        symbols = [symbol for symbol in by_name(name) if symbol.family == family]
        assert symbols, qualified
        for symbol in symbols:
            assert symbol.qualified == qualified
            assert symbol.signatures, symbol
            assert all(family_of(path) == family and lookup(path) in symbols for path in symbol.paths), symbol


def test_nothing_else_is_kept() -> None:
    """A symbol is kept for its role, for what it or one of its methods takes, or as a base of such a one."""
    matter = [symbol for symbol in symbols() if symbol.takes or symbol.qualified in roles.NAMES]
    needed = {ancestor for symbol in matter for ancestor in symbol.ancestors()}
    needed |= {symbol.qualified.rpartition(".")[0] for symbol in matter if symbol.kind == "method"}
    assert {symbol.qualified for symbol in symbols() if symbol.kind != "method"} <= needed


@pytest.mark.parametrize(
    ("dotted", "what", "parameters"),
    [
        ("autogen_ext.memory.mem0.Mem0Memory", "secret", {"api_key"}),
        ("ag2.config.BedrockConfig", "secret", {"aws_access_key_id", "aws_secret_access_key", "aws_session_token"}),
        ("ag2.tools.MCPServerConfig", "secret", {"authorization_token"}),
        ("autogen_ext.tools.mcp.SseServerParams", "address", {"url"}),
        ("autogen_ext.models.ollama.OllamaChatCompletionClient", "address", {"host"}),
        ("autogen.Cache.redis", "address", {"redis_url"}),
        ("autogen.mcp.mcp_proxy.MCPProxy.create", "address", {"openapi_url"}),
        ("autogen_ext.agents.file_surfer.FileSurfer", "folder", {"base_path"}),
        ("ag2.acp.ClaudeCodeConfig", "folder", {"cwd", "fs_root", "additional_directories"}),
        ("ag2.extensions.docker.DockerEnvironment", "folder", set()),  # its workdir is one in the container
        ("ag2.extensions.docker.DockerEnvironment", "mount", {"host_path"}),
        ("ag2.config.MistralConfig", "time", {"timeout_ms"}),
        ("autogen_agentchat.agents.AssistantAgent", "bound", {"max_tool_iterations"}),
        ("ag2.acp.ACPConfig", "approval", {"permission_policy"}),
        ("ag2.network.Hub", "network", {"allow_remote_agent_registration"}),
        ("autogen.UserProxyAgent", "secret", set()),
    ],
)
def test_what_matters_is_marked(dotted: str, what: str, parameters: set[str]) -> None:
    assert known(dotted).taking(what) == parameters


def test_every_base_is_known() -> None:
    for qualified in roles.NAMES:
        for symbol in by_name(qualified.partition(":")[2]):
            for ancestor in symbol.ancestors():
                assert by_name(ancestor.partition(":")[2])


@pytest.mark.parametrize(
    ("dotted", "qualified"),
    [
        ("autogen.UserProxyAgent", "classic:UserProxyAgent"),
        ("autogen.agentchat.UserProxyAgent", "classic:UserProxyAgent"),
        ("autogen.agentchat.user_proxy_agent.UserProxyAgent", "classic:UserProxyAgent"),
        ("pyautogen.UserProxyAgent", "classic:UserProxyAgent"),
        ("flaml.autogen.AssistantAgent", "classic:AssistantAgent"),
        ("autogen.GroupChat", "classic:GroupChat"),
        ("autogen.register_function", "classic:register_function"),
        ("autogen.agentchat.initiate_chats", "classic:initiate_chats"),
        ("autogen.OpenAIWrapper", "classic:OpenAIWrapper"),
        ("autogen.LLMConfig", "classic:LLMConfig"),
        ("autogen.config_list_from_json", "classic:config_list_from_json"),
        ("autogen.cache.Cache", "classic:Cache"),
        ("autogen.coding.LocalCommandLineCodeExecutor", "classic:LocalCommandLineCodeExecutor"),
        ("autogen.coding.jupyter.LocalJupyterServer", "classic:LocalJupyterServer"),
        ("autogen.code_utils.execute_code", "classic:execute_code"),
        ("autogen.agentchat.contrib.agent_builder.AgentBuilder", "classic:AgentBuilder"),
        ("autogen.agentchat.contrib.captainagent.agent_builder.AgentBuilder", "classic:AgentBuilder"),
        ("autogen.agentchat.group.patterns.AutoPattern", "classic:AutoPattern"),
        ("autogen.tools.tool", "classic:tool"),
        ("autogen.tools.tool.Tool", "classic:Tool"),
        ("autogen_agentchat.agents.AssistantAgent", "core:AssistantAgent"),
        ("autogen_agentchat.agents.UserProxyAgent", "core:UserProxyAgent"),
        ("autogen_agentchat.teams.RoundRobinGroupChat", "core:RoundRobinGroupChat"),
        ("autogen_agentchat.conditions.TextMentionTermination", "core:TextMentionTermination"),
        ("autogen_agentchat.ui.Console", "core:Console"),
        ("autogen_core.tools.FunctionTool", "core:FunctionTool"),
        ("autogen_core.ComponentLoader", "core:ComponentLoader"),
        ("autogen_ext.code_executors.docker.DockerCommandLineCodeExecutor", "core:DockerCommandLineCodeExecutor"),
        ("autogen_ext.code_executors.local.LocalCommandLineCodeExecutor", "core:LocalCommandLineCodeExecutor"),
        ("autogen_ext.models.openai.OpenAIChatCompletionClient", "core:OpenAIChatCompletionClient"),
        ("autogen_ext.tools.mcp.StdioServerParams", "core:StdioServerParams"),
        ("ag2.Agent", "beta:Agent"),
        ("ag2.tool", "beta:tool"),
        ("autogen.beta.Agent", "beta:Agent"),
        ("autogen.beta.config.OpenAIConfig", "beta:OpenAIConfig"),
        ("ag2.config.OpenAIConfig", "beta:OpenAIConfig"),
    ],
)
def test_an_exported_name_is_known(dotted: str, qualified: str) -> None:
    assert known(dotted).qualified == qualified
    former = dotted.replace("pyautogen.", "autogen.").replace("flaml.autogen.", "autogen.")
    assert former in known(dotted).paths


@pytest.mark.parametrize(
    ("dotted", "qualified"),
    [
        ("autogen.ReasoningAgent", "classic:ReasoningAgent"),
        ("autogen.some_module.UserProxyAgent", "classic:UserProxyAgent"),
        ("autogen_agentchat.somewhere.UserProxyAgent", "core:UserProxyAgent"),
        ("autogen.beta.somewhere.Agent", "beta:Agent"),
        ("autogen.Cache.disk", "classic:Cache.disk"),
        ("autogen.AssistantAgent.initiate_chat", "classic:ConversableAgent.initiate_chat"),
        ("autogen.somewhere.ConversableAgent.register_function", "classic:ConversableAgent.register_function"),
    ],
)
def test_an_unknown_path_is_known_by_its_last_names(dotted: str, qualified: str) -> None:
    assert known(dotted).qualified == qualified


@pytest.mark.parametrize(
    "dotted",
    ["", "autogen", "autogen.nothing", "os.path.join", "myproject.UserProxyAgent", "autogenous.UserProxyAgent"]
    + ["autogen.UserProxyAgent.register_nothing", "autogen_core.UserProxyAgent.initiate_chat", "ag2.UserProxyAgent"],
)
def test_other_names_are_not_known(dotted: str) -> None:
    assert lookup(dotted) is None


def test_a_renamed_class_is_what_it_was_renamed_to() -> None:
    renamed = known("autogen.coding.local_commandline_code_executor.LocalCommandlineCodeExecutor")
    assert "classic:LocalCommandLineCodeExecutor" in renamed.ancestors()
    assert "work_dir" in renamed.parameters()


def test_two_classes_of_one_name_stay_two() -> None:
    contrib = known("autogen.agentchat.contrib.web_surfer.WebSurferAgent")
    experimental = known("autogen.agents.experimental.WebSurferAgent")
    assert by_name("WebSurferAgent") == (experimental, contrib)
    assert "browser_config" in contrib.parameters()
    assert "web_tool" in experimental.parameters()


def test_a_bare_name_is_looked_up_in_all_families() -> None:
    assert [symbol.qualified for symbol in by_name("UserProxyAgent")] == ["classic:UserProxyAgent", "core:UserProxyAgent"]
    assert by_name("NoSuchAgent") == ()


def test_a_bare_name_is_distinctive_when_it_can_only_be_autogens() -> None:
    assert all(map(roles.distinctive, "UserProxyAgent LLMConfig GroupChat MagenticOne extract_code LLaVAAgent".split()))
    assert not any(map(roles.distinctive, "Agent Tool tool Cache Console Swarm FunctionTool SomeAgent".split()))


@pytest.mark.parametrize(
    ("dotted", "version", "positions"),
    [
        (
            "autogen.UserProxyAgent",
            "0.2.40",
            {"is_termination_msg": 1, "max_consecutive_auto_reply": 2, "human_input_mode": 3, "code_execution_config": 5},
        ),
        ("autogen.ConversableAgent", "", {"max_consecutive_auto_reply": 3, "human_input_mode": 4, "llm_config": 7}),
        ("autogen.AssistantAgent", "", {"name": 0, "system_message": 1, "llm_config": 2, "human_input_mode": 5}),
        ("autogen.agentchat.contrib.retrieve_assistant_agent.RetrieveAssistantAgent", "", {"name": 0, "llm_config": 2}),
        ("autogen.GroupChat", "", {"agents": 0, "messages": 1, "max_round": 2}),
        ("autogen.GroupChatManager", "", {"groupchat": 0, "max_consecutive_auto_reply": 2}),
        ("autogen.ConversableAgent.initiate_chat", "", {"recipient": 0, "clear_history": 1, "max_turns": 4, "message": 7}),
        ("autogen.agentchat.contrib.gpt_assistant_agent.GPTAssistantAgent", "0.2.3", {"overwrite_instructions": 3}),
        ("autogen.agentchat.contrib.gpt_assistant_agent.GPTAssistantAgent", "", {"overwrite_instructions": 4}),
        ("autogen.coding.LocalCommandLineCodeExecutor", "", {"timeout": 0, "work_dir": 2}),
        ("autogen.coding.jupyter.EmbeddedIPythonCodeExecutor", "", {"timeout": None, "output_dir": None}),
        ("autogen.code_utils.execute_code", "", {"code": 0, "timeout": 1, "use_docker": 4}),
        ("autogen_agentchat.teams.RoundRobinGroupChat", "0.7", {"participants": 0, "termination_condition": None}),
        ("autogen_agentchat.teams.RoundRobinGroupChat", "0.6", {"termination_condition": 1, "max_turns": 2}),
        ("autogen_agentchat.conditions.MaxMessageTermination", "", {"max_messages": 0}),
        ("autogen_ext.models.openai.OpenAIChatCompletionClient", "", {"model": None, "api_key": None, "timeout": None}),
        ("ag2.Agent", "", {"name": 0, "prompt": 1, "config": None}),
        ("ag2.config.OpenAIConfig", "", {"model": 0, "api_key": 1}),
    ],
)
def test_parameters_have_their_positions(dotted: str, version: str, positions: dict[str, int | None]) -> None:
    parameters = known(dotted).parameters(version)
    assert {name: parameters[name].position for name in positions} == positions
    positional = known(dotted).positional(version)
    assert all(positional[position] == name for name, position in positions.items() if position is not None)
    assert not any(name in positional for name, position in positions.items() if position is None)


def test_parameters_have_their_defaults() -> None:
    user = known("autogen.UserProxyAgent")
    assert user.parameters("0.2.40")["code_execution_config"].default == "{}"
    assert user.parameters("0.2.3")["code_execution_config"].default == "None"
    assert user.parameters()["human_input_mode"].default == "'ALWAYS'"
    assert user.parameters()["name"].default is None
    assert known("autogen.GroupChat").parameters()["max_round"].default == "10"
    assert known("autogen.GroupChat").parameters()["messages"].default == "list()"
    client = known("autogen_ext.models.openai.OpenAIChatCompletionClient")
    assert client.parameters()["timeout"].default == "..."


def test_extra_keywords_are_told_apart() -> None:
    assert known("autogen.AssistantAgent").takes_kwargs
    assert known("autogen_ext.tools.mcp.StdioServerParams").takes_kwargs  # its base is not AutoGen's
    assert known("autogen.UserProxyAgent").takes_kwargs  # in AG2
    assert not known("autogen.GroupChat").takes_kwargs
    assert not known("autogen_agentchat.agents.AssistantAgent").takes_kwargs


@pytest.mark.parametrize(
    ("dotted", "version", "known_there", "unknown_there"),
    [
        ("autogen.ConversableAgent", "0.2.40", "silent", "functions"),
        ("autogen.ConversableAgent", "0.2", "silent", "functions"),
        ("autogen.ConversableAgent", "0.2.36", "chat_messages", "functions"),
        ("autogen.ConversableAgent", "0.2.3", "human_input_mode", "silent"),
        ("autogen.ConversableAgent", "0.2.1", "human_input_mode", "silent"),
        ("autogen.ConversableAgent", "ag2-0", "functions", "no_such_parameter"),
        ("autogen.ConversableAgent", "ag2-0.3", "functions", "no_such_parameter"),
        ("autogen.ConversableAgent", "ag2-1.0", "functions", "no_such_parameter"),
        ("autogen_agentchat.agents.CodeExecutorAgent", "0.7", "approval_func", "no_such_parameter"),
        ("autogen_agentchat.agents.CodeExecutorAgent", "0.4", "code_executor", "approval_func"),
        ("autogen_agentchat.agents.CodeExecutorAgent", "0.4.7", "code_executor", "approval_func"),
        ("autogen_agentchat.agents.CodeExecutorAgent", "1.0", "approval_func", "no_such_parameter"),
        ("ag2.Agent", "0.2", "prompt", "no_such_parameter"),
    ],
)
def test_a_version_narrows_the_parameters(dotted: str, version: str, known_there: str, unknown_there: str) -> None:
    parameters = known(dotted).parameters(version)
    assert known_there in parameters
    assert unknown_there not in parameters


@pytest.mark.parametrize(
    ("version", "family"),
    [
        ("", None),
        ("0.1.14", "classic"),
        ("0.2.40", "classic"),
        ("0.3", "classic"),
        ("0.4", "core"),
        ("0.7.5", "core"),
        ("ag2-0.9", "classic"),
        ("ag2-1", "beta"),
        ("ag2-1.2.1", "beta"),
    ],
)
def test_a_version_belongs_to_a_family(version: str, family: str | None) -> None:
    assert family_of_version(version) == family


def test_ancestors_are_transitive() -> None:
    math = known("autogen.agentchat.contrib.math_user_proxy_agent.MathUserProxyAgent")
    assert {"classic:MathUserProxyAgent", "classic:UserProxyAgent", "classic:ConversableAgent"} <= math.ancestors()
    assert math.is_a(frozenset(("classic:ConversableAgent",)))
    assert not known("autogen.GroupChatManager").ancestors() & roles.EXECUTING_AGENTS
    swarm = known("autogen_agentchat.teams.Swarm")
    assert {"core:BaseGroupChat", "core:Component", "core:ComponentLoader"} <= swarm.ancestors()


def test_a_method_is_found_where_it_is_inherited() -> None:
    found = method("core", "SelectorGroupChat", "run_stream")
    assert found is not None
    assert (found.qualified, found.kind, found.positional()) == ("core:BaseGroupChat.run_stream", "method", [])
    assert "task" in found.parameters()
    assert method("classic", "UserProxyAgent", "initiate_chat") is lookup("autogen.ConversableAgent.initiate_chat")
    assert method("classic", "UserProxyAgent", "no_such_method") is None
    assert method("classic", "NoSuchAgent", "initiate_chat") is None


def test_a_static_method_has_no_self() -> None:
    assert known("autogen.Cache.disk").positional() == ["cache_seed", "cache_path_root"]


PACKAGE = {
    "autogen/__init__.py": "from .agents import *\nfrom .agents import Agent as Renamed\n",
    "autogen/agents/__init__.py": """
try:
    from .agent import Agent, Quiet
except ImportError:
    Agent = missing("Agent")
from .models import Entry, Point, Settings
from . import client
Client = client.Client
__all__ = ["Agent", "Client", "Entry", "tool"]
from .agent import tool
""",
    "autogen/agents/agent.py": """
from __future__ import annotations
from typing import TYPE_CHECKING, overload
import autogen.agents.base as base
if TYPE_CHECKING:
    from elsewhere import Base
else:
    Base = base.Base

class Agent(Base[int]):
    @overload
    def __init__(self, name): ...
    def __init__(self, name, /, prompt="x" * 3, *rest, key=None, need, **kwargs):
        ...

class Quiet(Agent):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)

@overload
def tool(f): ...
def tool(f=None, *, name: str = "%s"): ...
"""
    % ("long" * 20),
    "autogen/agents/base.py": "class Base:\n    @staticmethod\n    def load(path): ...\n    def run(self, task): ...\n",
    "autogen/agents/client.py": """
from typing import TypedDict, Unpack
class Options(TypedDict, total=False):
    model: Required[str]
    timeout: float
with optional():
    import httpx
class Client:
    def __init__(self, model, **kwargs: Unpack[Options]): ...
""",
    "autogen/agents/models.py": """
from dataclasses import KW_ONLY, dataclass, field
from typing import ClassVar, NamedTuple
from pydantic import BaseModel, Field
import foreign

@dataclass
class Settings:
    a: int
    b: list = field(default_factory=list)
    c: ClassVar[int] = 0
    d: int = field(default=3, init=False)
    e: dict = field(default_factory=lambda: {}, kw_only=True)
    _: KW_ONLY
    f: int = 1

@dataclass
class More(Settings):
    a: int = 5
    g: int = 2

class Point(NamedTuple):
    x: int
    y: int = 0

class Entry(BaseModel):
    model_config: dict = {}
    _private: int = 0
    need: int = Field(..., description="")
    text: str = Field("t")
    none: str = ...

class Foreign(foreign.Thing):
    own: int

class Plain(Entry.Nested, Exception): ...
class Silent:
    pass
class Memory:
    def __init__(self, api_key: str | None = None, page_token: str = "", cancel_token: "Token" = None, timeout: float = 5): ...
    @classmethod
    def connected(cls, base_url: str): ...
    @staticmethod
    def counted(count: int): ...
    def used(self, api_key: str): ...
class _Hidden:
    def __init__(self, api_key): ...
class Patient:
    def __init__(self, timeout): ...
def fetch(url: str): ...
def connect(password: "str"): ...
""",
    "templates/ignored.py": "class Agent: ...\n",
    "autogen/notes.txt": "",
}


@pytest.fixture
def script(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The script with a made-up package, its wheel in place, as the only release."""
    monkeypatch.setattr(sys, "path", [*sys.path, str(ROOT / "scripts")])
    spec = importlib.util.spec_from_file_location("knowledge_script", ROOT / "scripts" / "knowledge.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, "knowledge_script", module)
    spec.loader.exec_module(module)
    with zipfile.ZipFile(tmp_path / "autogen_made_up-1.0-py3-none-any.whl", "w") as wheel:
        for name, text in PACKAGE.items():
            wheel.writestr(name, text)
    names = "Agent Quiet tool Client Settings More Point Entry Foreign Plain Silent"
    monkeypatch.setattr(module.roles, "NAMES", frozenset(f"classic:{name}" for name in names.split()))
    monkeypatch.setattr(module, "RELEASES", {"1.0": ["autogen-made-up==1.0"]})
    monkeypatch.setattr(module, "METHODS", {"classic:Quiet": "load run missing"})
    monkeypatch.setattr(module, "TARGET", tmp_path / "autogen.json")
    monkeypatch.setattr(sys, "argv", ["knowledge.py", "--wheels", str(tmp_path)])
    return module


def test_the_script_reads_a_package(script: ModuleType) -> None:
    assert script.main() == 0
    records = {record["name"]: record for record in json.loads(script.TARGET.read_text(encoding="utf-8"))}

    def drawn(name: str) -> tuple[list[list[object]], bool]:
        (signature,) = records[f"classic:{name}"]["signatures"]
        return signature["parameters"], signature["kwargs"]

    agent = [["name", 0, None], ["prompt", 1, "'x' * 3"], ["key", None, "None"], ["need", None, None]]
    assert drawn("Agent") == (agent, True)
    assert drawn("Quiet") == (agent, True)
    assert drawn("tool") == ([["f", 0, "None"], ["name", None, "..."]], False)
    assert drawn("Client") == ([["model", 0, None], ["timeout", None, "..."]], True)
    settings = [["a", 0, None], ["b", 1, "list()"], ["e", None, "{}"], ["f", None, "1"]]
    assert drawn("Settings") == (settings, False)
    assert drawn("More") == ([["a", 0, "5"], *settings[1:], ["g", 2, "2"]], False)
    assert drawn("Point") == ([["x", 0, None], ["y", 1, "0"]], False)
    assert drawn("Entry") == ([["need", None, None], ["text", None, "'t'"], ["none", None, None]], False)
    assert drawn("Foreign") == ([["own", None, None]], True)
    assert drawn("Plain") == ([], True)
    assert drawn("Silent") == ([], False)
    assert drawn("Quiet.load") == ([["path", 0, None]], False)
    assert drawn("Quiet.run") == ([["task", 0, None]], False)
    assert records["classic:Quiet.missing"]["signatures"] == []
    assert records["classic:Agent"]["path"] == "autogen.agents.agent.Agent"
    assert records["classic:Agent"]["exports"] == ["autogen.Agent", "autogen.Renamed", "autogen.agents.Agent"]
    assert records["classic:Client"]["exports"] == ["autogen.Client", "autogen.agents.Client"]
    assert records["classic:tool"]["exports"] == ["autogen.agents.tool", "autogen.tool"]
    assert records["classic:Quiet"]["bases"] == ["classic:Agent"]
    assert records["classic:Agent"]["bases"] == ["classic:Base"]
    assert records["classic:Base"]["bases"] == []


def test_a_symbol_is_known_by_what_it_takes(script: ModuleType) -> None:
    assert script.main() == 0
    records = {record["name"]: record["takes"] for record in json.loads(script.TARGET.read_text(encoding="utf-8"))}
    assert records["classic:Memory"] == {"secret": ["api_key"], "time": ["timeout"]}
    assert records["classic:Memory.connected"] == {"address": ["base_url"]}
    assert records["classic:connect"] == {"secret": ["password"]}
    assert records.keys().isdisjoint(f"classic:{name}" for name in "Memory.counted Memory.used _Hidden Patient fetch".split())


def test_the_script_compares(script: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "argv", [*sys.argv, "--check"])
    assert script.main() == 1
    assert "classic:Agent: new" in capsys.readouterr().out.splitlines()
    assert not script.TARGET.exists()
    monkeypatch.setattr(sys, "argv", sys.argv[:-1])
    assert script.main() == 0
    monkeypatch.setattr(sys, "argv", [*sys.argv, "--check"])
    capsys.readouterr()
    assert script.main() == 0
    assert capsys.readouterr().out.strip() == ""
    script.TARGET.write_text(script.TARGET.read_text(encoding="utf-8").replace('"need"', '"wish"'), encoding="utf-8")
    assert script.main() == 1
    (changed, *_) = capsys.readouterr().out.splitlines()
    assert changed.startswith("classic:Agent: signatures was ") and "wish" in changed.partition(", is ")[0]
    script.TARGET.write_text('[{"name": "classic:Old", "path": "autogen.Old"}]', encoding="utf-8")
    assert script.main() == 1
    assert "classic:Old: gone" in capsys.readouterr().out.splitlines()


def test_a_symbol_that_moved_stays_one(script: ModuleType) -> None:
    parse = sys.modules["wheels"].Module.parse
    old = script.Release({"autogen.old": parse("autogen.old", False, b"class Agent:\n    def __init__(self, name): ...")})
    new = script.Release({"autogen.new": parse("autogen.new", False, b"class Agent:\n    def __init__(self, title): ...")})
    both = script.Release({**old.modules, **new.modules})
    moved = [record for record in script.draw({"1": old, "2": new}) if record["name"] == "classic:Agent"]
    assert [(record["path"], record["exports"]) for record in moved] == [("autogen.new.Agent", ["autogen.old.Agent"])]
    assert [signature["releases"] for signature in moved[0]["signatures"]] == [["2"], ["1"]]
    apart = [record["path"] for record in script.draw({"1": old, "2": both}) if record["name"] == "classic:Agent"]
    assert apart == ["autogen.new.Agent", "autogen.old.Agent"]


def test_what_is_known_of_a_name_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    assert __main__.main(["LocalCommandLineCodeExecutor"]) == 0
    both = capsys.readouterr().out
    assert "classic:LocalCommandLineCodeExecutor (class)" in both and "core:LocalCommandLineCodeExecutor (class)" in both
    assert __main__.main(["core:LocalCommandLineCodeExecutor"]) == 0
    shown = capsys.readouterr().out
    assert "classic:" not in shown
    assert "  imported as   autogen_ext.code_executors.local.LocalCommandLineCodeExecutor\n" in shown
    assert "  derived from  core:CodeExecutor\n" in shown
    assert "  in the role   HOST_EXECUTORS\n" in shown
    assert "  folder        work_dir\n" in shown
    assert "    timeout = 60  (position 0)\n" in shown
    assert __main__.main(["autogen.Cache.redis"]) == 0
    assert "classic:Cache.redis (method)" in capsys.readouterr().out
    assert __main__.main(["autogen.AssistantAgent"]) == 0
    assert "    **\n" in capsys.readouterr().out


def test_it_is_shown_as_a_program(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "argv", ["knowledge", "no.such.Name"])
    monkeypatch.delitem(sys.modules, "autogen_rules.knowledge.__main__")
    with pytest.raises(SystemExit) as left:
        runpy.run_module("autogen_rules.knowledge", run_name="__main__")
    assert left.value.code == 1
    assert "no.such.Name" in capsys.readouterr().err


def test_a_name_of_nothing_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert __main__.main(["no.such.Name"]) == 1
    assert __main__.main([]) == 2
    assert capsys.readouterr().err.splitlines() == [
        "nothing of AutoGen's is known as no.such.Name",
        "usage: python -m autogen_rules.knowledge NAME",
    ]
