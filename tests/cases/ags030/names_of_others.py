"""The same names where they do not belong to AutoGen."""

import autogen
from chatroom import GroupChat
from clubs import RoundRobinGroupChat
from rules_of_clubs import MaxMessageTermination

user = autogen.UserProxyAgent("user", code_execution_config=False)

GroupChat(agents=[user], messages=[], max_round=1000)  # ok: another library's class
MaxMessageTermination(100000)  # ok: another library's class
RoundRobinGroupChat([user])  # ok: another library's class


class Swarm:
    """A class of this module."""

    def __init__(self, members, max_turns=None):
        self.members = members
        self.max_turns = max_turns


Swarm([user])  # ok: the module's own class
Swarm([user], max_turns=1000)  # ok: the module's own class


def SelectorGroupChat(members):
    return members


SelectorGroupChat([user])  # ok: the module's own function


def play(autogen):
    return autogen.GroupChat(agents=[], messages=[], max_round=1000)  # ok: the parameter hides the import


class Game:
    def run(self, max_turns):
        return max_turns


Game().run(max_turns=1000)  # ok: not a call of AutoGen
