"""Agents that helper functions, attributes, lists and dicts hand out: each call of a helper makes another one."""

import autogen
from autogen import AssistantAgent, ConversableAgent, GroupChat, GroupChatManager, UserProxyAgent, register_function
from flask import Flask, request

app = Flask(__name__)
CFG = {"model": "m"}


class Crew:
    def __init__(self, kind="talk"):
        self.agents = {
            "writer": AssistantAgent("writer", llm_config=CFG),
            "runner": UserProxyAgent("runner", code_execution_config={"use_docker": True}, human_input_mode="ALWAYS"),
        }
        self.talkers = [
            AssistantAgent("a", llm_config=CFG),
            ConversableAgent("b", llm_config=CFG, human_input_mode="NEVER", max_consecutive_auto_reply=2),
        ]

    def work(self, text):
        self.agents["runner"].initiate_chat(self.agents["writer"], message=text)  # expect: AGS031

    def talk(self, text):
        self.talkers[0].initiate_chat(self.talkers[1], message=text)  # ok: AGS031 both only talk


def make_talker(name):
    return AssistantAgent(name, llm_config=CFG)


def make_runner():
    return UserProxyAgent("r", code_execution_config={"use_docker": True}, human_input_mode="ALWAYS")


@app.post("/x")
def x():
    crew = Crew()
    crew.work(request.json["t"])
    crew.talk(request.json["t"])
    make_talker("p").initiate_chat(make_talker("q"), message=request.json["t"])  # ok: AGS031 both only talk
    make_runner().initiate_chat(make_talker("q"), message=request.json["t"])  # expect: AGS031
    agents = [make_talker("p"), make_talker("q")]
    gc = GroupChat(agents=agents, messages=[], max_round=5)
    m = GroupChatManager(groupchat=gc, llm_config=CFG)
    agents[0].initiate_chat(m, message=request.json["t"])  # ok: AGS031 both only talk
    agents.append(make_runner())
    gc2 = GroupChat(agents, [], 5)
    agents[0].initiate_chat(GroupChatManager(gc2), message=request.json["t"])  # expect: AGS031
    a = make_talker("z")
    register_tools(a)
    a.initiate_chat(make_talker("q"), message=request.json["t"])  # expect: AGS031
    with autogen.Cache.disk() as cache:  # expect: AGS003
        make_talker("p").initiate_chat(recipient=make_talker("q"), message={"content": request.json["t"]}, cache=cache)


def look(word: str) -> str:
    return word


def register_tools(agent):
    register_function(look, caller=agent, executor=agent, description="d")
