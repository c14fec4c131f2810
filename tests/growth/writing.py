"""How the programs of the other files are written: a shape makes a program that is ``n`` times as large in one way.

A shape returns one module's text, or several by their names; the module that is checked is then ``main.py``.
"""

from __future__ import annotations

from collections.abc import Callable

Shape = Callable[[int], "str | dict[str, str]"]

HEAD = """import autogen, os, subprocess
from autogen.coding import DockerCommandLineCodeExecutor, LocalCommandLineCodeExecutor
from autogen_agentchat.agents import AssistantAgent, CodeExecutorAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination
from autogen_agentchat.teams import RoundRobinGroupChat, SelectorGroupChat
"""
# Every place that a value can go to.
USES = """
u = autogen.UserProxyAgent("u", code_execution_config=x, llm_config=x, function_map=x, is_termination_msg=x, human_input_mode=x)
a = autogen.AssistantAgent("a", llm_config={"config_list": x, "default_headers": x, "tools": x}, max_consecutive_auto_reply=x)
a.initiate_chat(x, message=x, max_turns=x)
a.initiate_chats(x)
a.register_nested_chats(x, trigger=x)
a.register_for_llm(name=x)(x)
autogen.register_function(x, caller=a, executor=u)
autogen.GroupChatManager(autogen.GroupChat(x, x, x, speaker_selection_method=x))
LocalCommandLineCodeExecutor(timeout=x, work_dir=x, functions=x)
DockerCommandLineCodeExecutor(extra_volumes=x, container_kwargs=x, bind_dir=x)
RoundRobinGroupChat(x, termination_condition=x, max_turns=x).run(task=x)
AssistantAgent("a", model_client=x, tools=x, workbench=x)
x.run(x)
for y in x: y.initiate_chat(y, message=y)
os.environ.update(x)
os.system(x)
open(x)
exec(x)
"""
NO_DOCKER = "autogen.UserProxyAgent('u', code_execution_config={'use_docker': False, 'work_dir': 'coding'})"
AGENT = "autogen.UserProxyAgent('u', human_input_mode='NEVER', max_consecutive_auto_reply=3)"


Part = Callable[[int], str]


def each(line: str, between: str = "\n") -> Part:
    """``line`` n times, with ``{i}`` for its number and ``{j}`` for the next."""
    return lambda n: between.join(line.replace("{i}", str(i)).replace("{j}", str(i + 1)) for i in range(n))


def listed(before: str, element: str, after: str, between: str = ", ") -> Part:
    """One statement with n elements."""
    return lambda n: before + each(element, between)(n) + after


def program(*parts: str | Part) -> Shape:
    """The parts, one below the other, after the imports."""
    return lambda n: "\n".join([HEAD, *(part if isinstance(part, str) else part(n) for part in parts)]) + "\n"


def repeated(start: str, line: str, end: str = "") -> Shape:
    """A statement n times, between a start and an end."""
    return program(start, each(line), end)


def used(start: str, line: str) -> Shape:
    """Statements that make a value ``x``, and all uses of it."""
    return repeated(start, line, USES)


def nested(head: str, body: str, end: str = "", most: int = 90) -> Shape:
    """Statements in one another, as deep as Python lets them stand."""

    def down(n: int) -> str:
        return "\n".join(f"{' ' * i}{head.replace('{i}', str(i))}\n{' ' * (i + 1)}{body}" for i in range(min(n, most)))

    return program("x = {}", down, end)
