import os

from autogen import AssistantAgent, UserProxyAgent

llm_config = {"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]}
assistant = AssistantAgent("assistant", llm_config=llm_config)

user = UserProxyAgent(
    "user",
    human_input_mode="NEVER",
    max_consecutive_auto_reply=100,  # expect: AGS022
    code_execution_config=False,
)
critic = UserProxyAgent("critic", human_input_mode="NEVER", code_execution_config=False)  # expect: AGS022

user.initiate_chat(assistant, message="Draft the quarterly report.")
critic.initiate_chat(assistant, message="Find the weakest argument of the draft.")
