# options: autogen-advisory=AGS932
"""Functions instead of methods, and arguments by their position."""

import autogen
from autogen import initiate_chats
from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.teams import RoundRobinGroupChat
from conversations import a_initiate_chat

text = input("? ")
writer = autogen.AssistantAgent("writer", llm_config=False)
user = autogen.UserProxyAgent("user", code_execution_config=False)


def initiate_chat(agent, message):
    agent.greet(message)


initiate_chat(writer, message=text)  # ok: a function of the program's own
a_initiate_chat(user, writer, message=text)  # expect: AGS932
initiate_chats([{"sender": user, "recipient": writer, "message": text}])  # expect: AGS932
initiate_chats(chat_queue=[{"sender": user, "recipient": writer, "message": text}])  # expect: AGS932
initiate_chats([{"sender": user, "recipient": writer}])  # ok: asks for the message itself

team = RoundRobinGroupChat([AssistantAgent("helper", model_client=None)], max_turns=3)
team.run(text)  # expect: AGS932
user.run(writer, message=text, max_turns=3)  # expect: AGS932
user.run(writer, message="Go.", max_turns=3)
