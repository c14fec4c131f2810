"""Where a model's text comes from: AutoGen 0.2, AG2 and 0.4+."""

import os

import autogen
from autogen import OpenAIWrapper
from autogen.code_utils import extract_code
from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.messages import TextMessage
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_core import CancellationToken
from autogen_core.models import UserMessage
from autogen_ext.models.openai import OpenAIChatCompletionClient

llm_config = {"config_list": [{"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]}]}
agent = autogen.AssistantAgent("agent", llm_config=llm_config)
user = autogen.UserProxyAgent("user", code_execution_config=False)

exec(agent.generate_reply(messages=[{"role": "user", "content": "Write a program."}]))  # expect: AGS040
result = user.initiate_chat(agent, message="Write a program.", max_turns=1)
exec(result.summary)  # expect: AGS040
exec(result.chat_history[-1]["content"])  # expect: AGS040
exec(agent.last_message()["content"])  # expect: AGS040
exec(user.last_message(agent)["content"])  # expect: AGS040
exec(agent.last_message().get("content"))  # expect: AGS040
exec(agent.last_message().pop("content", ""))  # expect: AGS040
exec(extract_code(result.summary)[0][1])  # expect: AGS040
exec(autogen.code_utils.extract_code(result.summary)[0][1])  # expect: AGS040
for language, block in extract_code(agent.last_message()["content"]):
    exec(block)  # expect: AGS040

for message in result.chat_history:
    exec(message["content"])  # expect: AGS040

wrapper = OpenAIWrapper(config_list=[{"model": "gpt-4o"}])
created = wrapper.create(messages=[{"role": "user", "content": "Write a program."}])
exec(created.choices[0].message.content)  # expect: AGS040

client = OpenAIChatCompletionClient(model="gpt-4o")
helper = AssistantAgent("helper", model_client=client)
team = RoundRobinGroupChat([helper], max_turns=2)


async def main():
    outcome = await team.run(task="Write a program.")
    exec(outcome.messages[-1].content)  # expect: AGS040
    answer = await helper.run(task="Write a program.")
    exec(answer.messages[-1].content)  # expect: AGS040
    said = await helper.on_messages([TextMessage(content="Write.", source="user")], CancellationToken())
    exec(said.chat_message.content)  # expect: AGS040
    made = await client.create([UserMessage(content="Write.", source="user")])
    exec(made.content)  # expect: AGS040
    given = await agent.a_generate_reply(messages=[{"role": "user", "content": "Write."}])
    exec(given)  # expect: AGS040


fixed = agent.generate_reply(messages=[{"role": "user", "content": "Write a program."}])
fixed = "print('hello')"
exec(fixed)  # ok: bound again
program = "print('hello')"
exec(program)  # ok: bound to the reply only afterwards
program = agent.generate_reply(messages=[{"role": "user", "content": "Write a program."}])
