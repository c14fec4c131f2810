"""Chats whose limits stand in another module."""

import autogen
import limits
from autogen import GroupChat
from limits import LONG, SHORT

GroupChat(agents=[], messages=[], max_round=SHORT)
GroupChat(agents=[], messages=[], max_round=LONG)  # expect: AGS030
GroupChat(agents=[], messages=[], max_round=LONG)  # ok: a value of another module is reported once
GroupChat(agents=[], messages=[], max_round=limits.SHORT)
autogen.GroupChat(agents=[], messages=[], max_round=limits.LONG)  # ok: the same value
