"""Values and classes of the other modules of the package."""

import desk.limits
from desk.limits import rounds

from . import limits
from .limits import LONG, SETTINGS, SHORT, Limits
from .rooms import BoundedTeam, GroupChat, LongRoom, Team

GroupChat(agents=[], messages=[], max_round=LONG)  # expect: AGS030
GroupChat(agents=[], messages=[], max_round=SHORT)
GroupChat(agents=[], messages=[], max_round=limits.SHORT)
GroupChat(agents=[], messages=[], max_round=desk.limits.SHORT)
GroupChat(agents=[], messages=[], max_round=Limits.MOST)  # expect: AGS030
GroupChat(agents=[], messages=[], max_round=Limits.LEAST)
GroupChat(agents=[], messages=[], max_round=rounds())  # expect: AGS030
GroupChat(agents=[], **SETTINGS)  # expect: AGS030
LongRoom(agents=[], messages=[], max_round=350)  # expect: AGS030
LongRoom(agents=[], messages=[], max_round=35)
Team([])  # expect: AGS030
Team([], max_turns=5)
BoundedTeam([])  # ok: brings its bound
