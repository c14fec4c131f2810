import os

from autogen import AssistantAgent, ConversableAgent, UserProxyAgent
from autogen.coding import LocalCommandLineCodeExecutor

llm_config = {"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]}
assistant = AssistantAgent("assistant", llm_config=llm_config)

user = UserProxyAgent(
    "user",
    human_input_mode="ALWAYS",
    code_execution_config={
        "work_dir": "coding",
        "use_docker": False,  # expect: AGS010
    },
)
checker = ConversableAgent(
    "checker",
    llm_config=False,
    human_input_mode="ALWAYS",
    code_execution_config={"work_dir": "checks", "last_n_messages": 2},  # expect: AGS010
)
executor = LocalCommandLineCodeExecutor(work_dir="coding")  # expect: AGS010
plotter = ConversableAgent(
    "plotter",
    llm_config=False,
    human_input_mode="ALWAYS",
    code_execution_config={"executor": executor},
)

user.initiate_chat(assistant, message="Plot the rainfall of 2024.", max_turns=6)
