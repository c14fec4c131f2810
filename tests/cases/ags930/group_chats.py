# options: autogen-advisory=AGS930
"""`send_introductions` of a GroupChat."""

import autogen
from chatroom import GroupChat

autogen.GroupChat(agents=[], messages=[], send_introductions=True)  # expect: AGS930
autogen.GroupChat(agents=[], messages=[], send_introductions=False)
autogen.GroupChat(agents=[], messages=[])
GroupChat(agents=[], messages=[], send_introductions=True)  # ok: another library's class

INTRODUCE = True  # expect: AGS930
autogen.GroupChat(agents=[], messages=[], send_introductions=INTRODUCE)

options = {"agents": [], "messages": [], "send_introductions": True}  # expect: AGS930
autogen.GroupChat(**options)


def unknown(introduce, **kwargs):
    autogen.GroupChat(agents=[], messages=[], send_introductions=introduce)
    autogen.GroupChat(agents=[], messages=[], **kwargs)
