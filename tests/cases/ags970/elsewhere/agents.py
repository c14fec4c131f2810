# options: autogen-advisory=AGS970
"""Configs of other modules: said once, where they are edited if that module says it, else at the first use."""

import autogen
from models import OLD_LLM_CONFIG
from plain import OPTIONS

coder = autogen.AssistantAgent("coder", llm_config=OLD_LLM_CONFIG)  # ok: said where it is written
critic = autogen.AssistantAgent("critic", llm_config=OLD_LLM_CONFIG)  # ok
planner = autogen.AssistantAgent("planner", llm_config=OPTIONS)  # expect: AGS970
writer = autogen.AssistantAgent("writer", llm_config=OPTIONS)  # ok: said above
