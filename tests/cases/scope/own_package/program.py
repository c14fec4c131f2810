"""What the project's own package binds is not AutoGen's, however it is imported; what it does not bind is."""
import autogen as tools
from autogen import Cache, GroupChat
from autogen import *

Cache(folder="answers")  # ok: AGS003 the project's own
tools.Cache(folder="answers")  # ok: AGS003 the project's own
GroupChat(agents=[], messages=[], max_round=1000)  # expect: AGS030
tools.GroupChat(agents=[], messages=[], max_round=1000)  # expect: AGS030
