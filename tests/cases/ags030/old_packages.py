"""The packages in which AutoGen was published before."""

import pyautogen
from flaml import autogen
from flaml.autogen import GroupChat

autogen.GroupChat(agents=[], messages=[], max_round=1000)  # expect: AGS030
GroupChat(agents=[], messages=[], max_round=1000)  # expect: AGS030
pyautogen.GroupChat(agents=[], messages=[], max_round=1000)  # expect: AGS030
GroupChat(agents=[], messages=[], max_round=10)
