# options: autogen-advisory=AGS932
"""AG2: group chats, swarms and `run`."""

import os

import autogen
from autogen import ConversableAgent, LLMConfig
from autogen.agentchat import a_initiate_group_chat, a_run_group_chat, initiate_group_chat, run_group_chat
from autogen.agentchat.contrib.swarm_agent import a_initiate_swarm_chat, a_run_swarm, initiate_swarm_chat, run_swarm
from autogen.agentchat.group.patterns import AutoPattern

llm_config = LLMConfig({"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]})
agent = ConversableAgent("agent", llm_config=llm_config)
pattern = AutoPattern(initial_agent=agent, agents=[agent])
text = input("? ")

initiate_group_chat(pattern=pattern, messages=text, max_rounds=5)  # expect: AGS932
initiate_group_chat(pattern, text, 5)  # expect: AGS932
initiate_group_chat(pattern, text)  # expect: AGS932
initiate_group_chat(pattern, messages="Plan the trip.", max_rounds=5)
initiate_group_chat(pattern=pattern, messages=[{"role": "user", "content": text}], max_rounds=5)  # expect: AGS932
initiate_group_chat(pattern=pattern, messages="Plan the trip.", max_rounds=5)
twice = {"role": "user", "content": text}
initiate_group_chat(pattern=pattern, messages=[twice, twice], max_rounds=5)  # expect: AGS932
run_group_chat(pattern=pattern, messages=text, max_rounds=5)  # expect: AGS932
initiate_swarm_chat(initial_agent=agent, messages=text, agents=[agent])  # expect: AGS932
run_swarm(initial_agent=agent, messages=text, agents=[agent])  # expect: AGS932
agent.run(message=text, max_turns=2)  # expect: AGS932
agent.run(message="Plan the trip.", max_turns=2)
autogen.agentchat.initiate_group_chat(pattern=pattern, messages=text, max_rounds=5)  # expect: AGS932


async def main():
    await a_initiate_group_chat(pattern=pattern, messages=text, max_rounds=5)  # expect: AGS932
    await a_run_group_chat(pattern=pattern, messages=text, max_rounds=5)  # expect: AGS932
    await a_initiate_swarm_chat(initial_agent=agent, messages=text, agents=[agent])  # expect: AGS932
    await a_run_swarm(initial_agent=agent, messages=text, agents=[agent])  # expect: AGS932
    await agent.a_run(message=text, max_turns=2)  # expect: AGS932
