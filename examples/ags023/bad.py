import os

from autogen import AssistantAgent, UserProxyAgent
from autogen_agentchat.agents import AssistantAgent as ChatAgent
from autogen_agentchat.conditions import TextMentionTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

llm_config = {"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]}
assistant = AssistantAgent("assistant", llm_config=llm_config)
user = UserProxyAgent(
    "user",
    human_input_mode="NEVER",
    is_termination_msg=lambda message: "TERMINATE" in message["content"],  # expect: AGS023
    code_execution_config=False,
)
user.initiate_chat(assistant, message="Draft the quarterly report.")

client = OpenAIChatCompletionClient(model="gpt-4o")
writer = ChatAgent("writer", model_client=client)
critic = ChatAgent("critic", model_client=client)
team = RoundRobinGroupChat([writer, critic], termination_condition=TextMentionTermination("APPROVE"))  # expect: AGS023
