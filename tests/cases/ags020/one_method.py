"""Agents that are made for one of their methods, and nothing besides."""

import autogen
from autogen.agentchat.contrib.math_user_proxy_agent import MathUserProxyAgent

assistant = autogen.AssistantAgent("assistant", llm_config={"model": "m"})
user = autogen.UserProxyAgent(
    "user",
    human_input_mode="NEVER",
    code_execution_config=False,
    max_consecutive_auto_reply=2,
    function_map={"query": MathUserProxyAgent().execute_one_wolfram_query},  # ok: it talks with nobody
)
name = autogen.UserProxyAgent("named", human_input_mode="TERMINATE").name  # ok: nor does this one
autogen.UserProxyAgent(
    "runner",
    human_input_mode="NEVER",  # expect: AGS020
    code_execution_config={"use_docker": True},
    max_consecutive_auto_reply=2,
).initiate_chat(assistant, message="Draw a chart.")
kept = MathUserProxyAgent()  # expect: AGS020
query = kept.execute_one_wolfram_query
