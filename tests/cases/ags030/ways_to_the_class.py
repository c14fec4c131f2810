"""Ways in which a name comes to stand for AutoGen's class, and ceases to."""

import os

try:
    from autogen import GroupChat
except ImportError:
    GroupChat = None

if os.getenv("NEW"):
    from autogen_agentchat.teams import RoundRobinGroupChat as Team
else:
    from autogen_agentchat.teams import Swarm as Team

import autogen
import autogen.agentchat.groupchat
import autogen.agentchat.groupchat as rooms

GroupChat(agents=[], messages=[], max_round=1000)  # expect: AGS030
Team([])  # expect: AGS030
Team([], max_turns=5)
autogen.agentchat.groupchat.GroupChat(agents=[], messages=[], max_round=1100)  # expect: AGS030
rooms.GroupChat(agents=[], messages=[], max_round=1200)  # expect: AGS030

Room = autogen.GroupChat
Room(agents=[], messages=[], max_round=1300)  # expect: AGS030

ag = autogen
ag.GroupChat(agents=[], messages=[], max_round=1400)  # expect: AGS030


def local_import():
    from autogen import GroupChat as Chat

    return Chat(agents=[], messages=[], max_round=1500)  # expect: AGS030


def not_imported_here():
    return Chat(agents=[], messages=[], max_round=1600)  # ok: the import above is another function's


class Middle(autogen.GroupChat):
    """Between the two."""


class Lower(Middle):
    """Below it."""


Lower(agents=[], messages=[], max_round=1700)  # expect: AGS030


class Own:
    """Not a group chat."""


class AlsoOwn(Own):
    """Not a group chat either."""


AlsoOwn(agents=[], messages=[], max_round=1800)  # ok: a class of this module

GroupChat = Own
GroupChat(agents=[], messages=[], max_round=1900)  # ok: bound to something else by now
