import os

from autogen import AssistantAgent, ConversableAgent, UserProxyAgent

llm_config = {"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]}
assistant = AssistantAgent("assistant", llm_config=llm_config)

user = UserProxyAgent(
    "user",
    human_input_mode="ALWAYS",
    code_execution_config={"work_dir": "coding", "use_docker": True},
)
silent_user = UserProxyAgent(
    "silent_user",
    human_input_mode="NEVER",  # ok: executes nothing
    max_consecutive_auto_reply=5,
    code_execution_config=False,
)
coder = AssistantAgent("coder", llm_config=llm_config)  # ok: executes nothing
tester = ConversableAgent(
    "tester",
    llm_config=False,
    human_input_mode="ALWAYS",
    code_execution_config={"use_docker": True},
)

user.initiate_chat(assistant, message="Plot the rainfall of 2024.", max_turns=6)
