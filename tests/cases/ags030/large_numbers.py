"""Numbers that are computed, or have a name."""

import math
import sys
from math import inf
from sys import maxsize

import autogen
import numpy as np
from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.teams import RoundRobinGroupChat, SelectorGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

autogen.GroupChat([], [], max_round=10**6)  # expect: AGS030
autogen.GroupChat([], [], max_round=2**7)
autogen.GroupChat([], [], max_round=10**-1)
autogen.GroupChat([], [], max_round=10**100000)  # ok: too large to be computed here
autogen.GroupChat([], [], max_round=sys.maxsize)  # expect: AGS030
autogen.GroupChat([], [], max_round=maxsize)  # expect: AGS030
autogen.GroupChat([], [], max_round=sys.byteorder)
AssistantAgent("a", client, max_tool_iterations=int(1e6))  # expect: AGS030
SelectorGroupChat([agent], client, max_turns=60 * 60)  # expect: AGS030
OpenAIChatCompletionClient(model="m", timeout=math.inf)  # expect: AGS002
OpenAIChatCompletionClient(model="m", timeout=inf)  # expect: AGS002
OpenAIChatCompletionClient(model="m", timeout=np.inf)  # expect: AGS002
OpenAIChatCompletionClient(model="m", timeout=float("inf"))  # expect: AGS002
RoundRobinGroupChat(
    [agent],
    max_turns=None,  # expect: AGS030
)
RoundRobinGroupChat([agent], None)  # expect: AGS030
