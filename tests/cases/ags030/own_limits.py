# options: autogen-max-rounds=10 autogen-max-messages=20
"""Limits that the project chose itself."""

import autogen
from autogen_agentchat.conditions import MaxMessageTermination
from autogen_agentchat.teams import RoundRobinGroupChat

autogen.GroupChat(agents=[], messages=[], max_round=10)
autogen.GroupChat(agents=[], messages=[], max_round=11)  # expect: AGS030
RoundRobinGroupChat([], max_turns=11)  # expect: AGS030
MaxMessageTermination(20)
MaxMessageTermination(21)  # expect: AGS030
