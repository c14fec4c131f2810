"""Conditions of teams that are joined by the functions of the module operator."""

import operator
from functools import reduce
from operator import and_, or_

from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination, StopMessageTermination, TextMentionTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o")
writer = AssistantAgent("writer", model_client=client)
done, stop, enough = TextMentionTermination("DONE"), StopMessageTermination(), MaxMessageTermination(20)

either = RoundRobinGroupChat([writer], termination_condition=operator.or_(done, stop))  # expect: AGS023
both = RoundRobinGroupChat([writer], termination_condition=operator.and_(done, enough))  # expect: AGS023
nested = RoundRobinGroupChat([writer], termination_condition=or_(and_(done, enough), stop))  # expect: AGS023

hard = RoundRobinGroupChat([writer], termination_condition=operator.or_(done, enough))
hard_inside = RoundRobinGroupChat([writer], termination_condition=or_(and_(enough, enough), stop))
incomplete = RoundRobinGroupChat([writer], termination_condition=operator.or_(done))  # ok: it raises, nothing runs
folded = RoundRobinGroupChat([writer], termination_condition=reduce(or_, [done, stop]))  # expect: AGS023
hard_folded = RoundRobinGroupChat([writer], termination_condition=reduce(or_, [done, stop, enough]))
