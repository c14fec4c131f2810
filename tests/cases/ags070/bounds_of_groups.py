"""Bounds that a group chat does not take."""

import autogen
from autogen import GroupChat
from autogen_agentchat.teams import RoundRobinGroupChat

GroupChat(agents=[], messages=[], max_round=9, timeout=60)  # expect: AGS070
GroupChat(agents=[], messages=[], termination_msg="DONE")  # expect: AGS070
autogen.GroupChat([], [], 9, max_turns=4)  # expect: AGS070
autogen.GroupChat([], [], max_turns=4, max_rounds=4)  # expect: AGS070, AGS070
autogen.GroupChat([], [], max_turns=None)  # expect: AGS070
options = {"is_termination_msg": len, "max_round": 9}  # expect: AGS070
GroupChat(agents=[], messages=[], **options)
GroupChat(agents=[], messages=[], max_round=9)


class Timed(GroupChat):
    def __init__(self, timeout, **others):
        super().__init__(**others)


Timed(timeout=60, agents=[], messages=[], max_round=9)
RoundRobinGroupChat([], max_turns=4)
