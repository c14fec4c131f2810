"""Controls of 0.2 given to classes of 0.4+."""

import autogen
from autogen_agentchat.agents import AssistantAgent, UserProxyAgent
from autogen_ext.code_executors.docker import DockerCommandLineCodeExecutor
from autogen_ext.models.openai import OpenAIChatCompletionClient
from records import Log

client = OpenAIChatCompletionClient(model="gpt-4o")

OpenAIChatCompletionClient(model="gpt-4o", cache_seed=False)  # ok: it caches nothing, whatever it is told
OpenAIChatCompletionClient(model="gpt-4o", cache_seed=42)  # ok: the same
DockerCommandLineCodeExecutor(work_dir="coding", execution_policies={"bash": False})  # expect: AGS070
UserProxyAgent("user")
UserProxyAgent("user", code_execution_config=False)  # expect: AGS070
UserProxyAgent("user", human_input_mode="ALWAYS")  # expect: AGS070
AssistantAgent("helper", model_client=client)
AssistantAgent("helper", model_client=client, human_input_mode="ALWAYS")  # expect: AGS070
AssistantAgent("helper", model_client=client, code_execution_config=False)  # expect: AGS070
AssistantAgent("helper", client, llm_config={"cache_seed": 42, "timeout": None})  # expect: AGS070
autogen.AssistantAgent("helper", llm_config={"cache_seed": 42, "timeout": None})  # expect: AGS002, AGS003
autogen.UserProxyAgent("user", human_input_mode="ALWAYS", code_execution_config=False)  # ok: 0.2 knows them
AssistantAgent(
    "helper",
    model_client=client,
    human_input_mode="ALWAYS",  # expect: AGS070
)
common = {"model_client": client, "max_consecutive_auto_reply": 4}  # expect: AGS070
AssistantAgent("one", **common)
AssistantAgent("two", **common)
named = {"model_client": client, "max_tool_iterations": 4}
AssistantAgent("three", **named)  # ok: it takes these


class Helper(AssistantAgent):
    """A class of our own with a parameter of this name."""

    def __init__(self, name, human_input_mode="ALWAYS"):
        super().__init__(name, model_client=client)
        self.human_input_mode = human_input_mode


Helper("helper", human_input_mode="ALWAYS")  # ok: its own parameter


class House(AssistantAgent):
    """A class of our own that hands on what it is given."""

    def __init__(self, name, **options):
        super().__init__(name, client, system_message="You work for the house.", **options)


class Logged(AssistantAgent, Log):
    """What a class that is not seen takes, nobody knows."""


class Sorted(AssistantAgent):
    """A class of our own that keeps some of it."""

    def __init__(self, name, **options):
        self.mode = options.pop("human_input_mode", None)
        super().__init__(name, client, **options)


House("house", human_input_mode="NEVER")  # expect: AGS070
House("house", max_tool_iterations=4)
Logged("logged", client, human_input_mode="NEVER")
Sorted("sorted", human_input_mode="NEVER")
