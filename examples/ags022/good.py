import os

from autogen import AssistantAgent, UserProxyAgent

llm_config = {"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]}
assistant = AssistantAgent("assistant", llm_config=llm_config)

user = UserProxyAgent(
    "user",
    human_input_mode="NEVER",
    max_consecutive_auto_reply=8,
    code_execution_config=False,
)
critic = UserProxyAgent("critic", human_input_mode="NEVER", code_execution_config=False)  # ok: its chat has max_turns

user.initiate_chat(assistant, message="Draft the quarterly report.")
critic.initiate_chat(assistant, message="Find the weakest argument of the draft.", max_turns=3)
