import conditions
from autogen import AssistantAgent
from autogen_agentchat.agents import AssistantAgent as ChatAgent
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient
from conditions import is_done

client = OpenAIChatCompletionClient(model="gpt-4o")
a = ChatAgent("a", model_client=client)
b = ChatAgent("b", model_client=client)
first = RoundRobinGroupChat(
    [a, b],
    termination_condition=conditions.DONE,  # expect: AGS023
)
second = RoundRobinGroupChat([a, b], termination_condition=conditions.DONE)  # ok: once per value
third = RoundRobinGroupChat([a, b], termination_condition=conditions.BOUNDED)

agent = AssistantAgent(
    "agent",
    llm_config=False,
    is_termination_msg=is_done,  # expect: AGS023
)
other = AssistantAgent("other", llm_config=False, is_termination_msg=is_done)  # ok: once per value
limited = AssistantAgent("limited", llm_config=False, is_termination_msg=is_done, max_consecutive_auto_reply=5)
