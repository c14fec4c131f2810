"""A large number, or none, is silent beside what ends the conversation in time."""

import asyncio

from autogen import AssistantAgent, ConversableAgent, GroupChat, GroupChatManager, UserProxyAgent
from autogen.agentchat.contrib.captainagent import CaptainAgent
from autogen_agentchat.agents import AssistantAgent as Assistant
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination, TimeoutTermination
from autogen_agentchat.teams import RoundRobinGroupChat, SelectorGroupChat

helper = AssistantAgent("helper", llm_config=False)
other = ConversableAgent("other", human_input_mode="NEVER")
brief = ConversableAgent("brief", human_input_mode="NEVER", max_consecutive_auto_reply=5)
long = ConversableAgent("long", human_input_mode="NEVER", max_consecutive_auto_reply=300)  # expect: AGS022
person = UserProxyAgent("person", code_execution_config=False)

helper.initiate_chat(other, message="Go.", max_turns=1000)  # expect: AGS030
helper.initiate_chat(other, message="Go.", max_turns=None)  # expect: AGS030
helper.initiate_chat(brief, message="Go.", max_turns=1000)  # ok: five replies
helper.initiate_chat(long, message="Go.", max_turns=1000)  # expect: AGS030
person.initiate_chat(helper, message="Go.", max_turns=None)  # ok: a person is asked each time
room = GroupChat([helper, other], [], max_round=8)
other.initiate_chat(GroupChatManager(room), message="Go.", max_turns=None)  # ok: eight rounds

many = MaxMessageTermination(20)
RoundRobinGroupChat([], max_turns=1000, termination_condition=many)  # ok: twenty messages
RoundRobinGroupChat([], max_turns=1000, termination_condition=MaxMessageTermination(900))  # expect: AGS030, AGS030
RoundRobinGroupChat([], max_turns=1000, termination_condition=TextMentionTermination("DONE"))  # expect: AGS030
RoundRobinGroupChat([], max_turns=1000, termination_condition=TextMentionTermination("DONE") | TimeoutTermination(60))
RoundRobinGroupChat([], max_turns=1000, termination_condition=TextMentionTermination("DONE") & many)  # expect: AGS030
RoundRobinGroupChat([], max_turns=None, termination_condition=many)  # ok: twenty messages
RoundRobinGroupChat([], max_turns=10, termination_condition=MaxMessageTermination(900))  # ok: ten turns
RoundRobinGroupChat([], max_turns=None, termination_condition=MaxMessageTermination(900))  # expect: AGS030
RoundRobinGroupChat([], termination_condition=MaxMessageTermination(900) | TimeoutTermination(60))  # ok: a minute
RoundRobinGroupChat([], termination_condition=MaxMessageTermination(900) & TimeoutTermination(60))  # expect: AGS030
twice = MaxMessageTermination(900)
RoundRobinGroupChat([], max_turns=10, termination_condition=twice)  # ok: ten turns
RoundRobinGroupChat([], max_turns=12, termination_condition=twice)  # ok: twelve turns
also_without = MaxMessageTermination(900)  # expect: AGS030
RoundRobinGroupChat([], max_turns=10, termination_condition=also_without)
RoundRobinGroupChat([], termination_condition=also_without)

Assistant("patient", model_client=None, tools=[print], max_tool_iterations=500)  # expect: AGS030
Assistant("brief", model_client=None, tools=[print], max_tool_iterations=20)
CaptainAgent("captain", nested_config={"group_chat_config": {"max_round": 500}})  # expect: AGS030
CaptainAgent("captain", nested_config={"group_chat_config": {"max_round": 15}})


async def main():
    await asyncio.wait_for(helper.a_initiate_chat(other, message="Go.", max_turns=1000), 60)
    endless = SelectorGroupChat([], model_client=None)
    async with asyncio.timeout(60):
        await endless.run(task="Go.")
    forever = SelectorGroupChat([], model_client=None)  # expect: AGS030
    await forever.run(task="Go.")
    timed = RoundRobinGroupChat([], termination_condition=MaxMessageTermination(900))
    await asyncio.wait_for(timed.run(task="Go."), 60)
    crowd = GroupChat([helper, other], [], max_round=900)
    await asyncio.wait_for(other.a_initiate_chat(GroupChatManager(crowd), message="Go."), 60)
