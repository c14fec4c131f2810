"""The later package where it is installed, else 0.2, which knows the settings."""

try:
    from autogen_agentchat.agents import AssistantAgent, UserProxyAgent
except ImportError:
    from autogen import AssistantAgent, UserProxyAgent

from autogen_agentchat.agents import UserProxyAgent as Later

helper = AssistantAgent("helper", llm_config={"model": "gpt-4o", "timeout": None})  # expect: AGS002
person = UserProxyAgent("person", human_input_mode="ALWAYS", code_execution_config=False)  # ok: 0.2 knows them
later = Later("later", human_input_mode="ALWAYS")  # expect: AGS070
