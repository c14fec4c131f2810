"""Makes tools of what the modules have registered that it imports."""

import kit
from autogen import ConversableAgent, register_function
from autogen_agentchat.agents import AssistantAgent
from autogen_core.tools import FunctionTool
from commands import *
from registry import CHECKS, COMMANDS, PLAIN, TOOLS, registry

planner = ConversableAgent("planner", llm_config=False, human_input_mode="ALWAYS")
user = ConversableAgent("user", llm_config=False, human_input_mode="ALWAYS")

made = [FunctionTool(function, description=name) for name, function in registry.items()]  # expect: AGS060
AssistantAgent("made", model_client=None, tools=made)

for name, (function, description) in TOOLS.items():
    register_function(function, caller=planner, executor=user, name=name, description=description)  # expect: AGS060

AssistantAgent("network", model_client=None, tools=COMMANDS)  # expect: AGS060
AssistantAgent("links", model_client=None, tools=list(CHECKS.values()))  # ok: what was put into it checks
AssistantAgent("plain", model_client=None, tools=[PLAIN["address"]])  # expect: AGS060
