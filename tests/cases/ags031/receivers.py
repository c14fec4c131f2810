# options: autogen-advisory=AGS932
"""Which receivers count."""

import os
import subprocess

import autogen
import httpx
from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.teams import RoundRobinGroupChat
from mailbox_client import get_channel

text = input("? ")


def by_name(user, channel, bot):
    user.initiate_chat(bot, message=text)  # expect: AGS932
    channel.a_initiate_chat(bot, message=text)  # expect: AGS932
    channel.run(task=text)  # ok: not called like an agent
    channel.send(text, bot)  # ok: not called like an agent
    channel.receive(text, bot)
    bot.generate_reply(messages=[{"role": "user", "content": text}])
    bot.on_messages([text], None)


def called_like_an_agent(agent, my_assistant, user_proxy, manager, research_team, group_chat, teammate):
    agent.run(task=text)  # expect: AGS932
    my_assistant.generate_reply(messages=[{"role": "user", "content": text}])  # expect: AGS932
    user_proxy.send(text, agent)  # expect: AGS932
    manager.receive(text, user_proxy)  # expect: AGS932
    research_team.run_stream(task=text)  # expect: AGS932
    group_chat.run(task=text)  # expect: AGS932
    teammate.run(task=text)  # ok: the name only begins so


def in_a_collection(agents, teams, desks, number):
    agents["research_agent"].run(task=text)  # expect: AGS932
    teams[0].run(task=text)  # expect: AGS932
    agents[number].run(task=text)  # expect: AGS932
    desks["chat_manager"].run(task=text)  # expect: AGS932
    desks["front"].run(task=text)  # ok: not called like an agent


class Desk:
    def __init__(self, agent, socket):
        self.agent = agent
        self.socket = socket

    def ask(self):
        self.agent.run(task=text)  # expect: AGS932
        self.socket.send(text)  # ok: not called like an agent


class Job:
    def run(self, task):
        return task


agent = Job()
agent.run(task=text)  # ok: resolves to a class of this module
assistant = get_channel()
assistant.send(text, None)  # expect: AGS932
subprocess.run(text.split())  # ok: not an agent
os.popen("ls").read()
channel = get_channel()
channel.send(text)  # ok: unknown, and not called like an agent

manager = httpx.Client().build_request("GET", "https://chat.example.com")
manager.send(text)  # ok: not AutoGen's

team = RoundRobinGroupChat([AssistantAgent("helper", model_client=None)], max_turns=3)
alias = team
alias.run(task=text)  # expect: AGS932
proxy = autogen.UserProxyAgent("proxy", code_execution_config=False)
sender = proxy
sender.send(text, proxy)  # expect: AGS932
assistant_proxy = autogen.UserProxyAgent("assistant_proxy", code_execution_config=False)
assistant_proxy.chat_manager.send(text, proxy)  # expect: AGS932


class Helper(autogen.AssistantAgent):
    """An agent of our own."""


helper = Helper("helper", llm_config=False)
helper.generate_reply(messages=[{"role": "user", "content": text}])  # expect: AGS932


def with_a_class_for_a_default(team=RoundRobinGroupChat, chat=httpx.Client()):
    team.run(task=text)  # expect: AGS932
    chat.send(text)  # ok: a client of another package
