"""Names that a star import brings."""

from autogen_agentchat.conditions import *
from autogen_agentchat.teams import *

RoundRobinGroupChat([])  # expect: AGS030
Swarm([], max_turns=1000)  # expect: AGS030
Swarm([], termination_condition=MaxMessageTermination(20))
Swarm([], termination_condition=MaxMessageTermination(900))  # expect: AGS030
