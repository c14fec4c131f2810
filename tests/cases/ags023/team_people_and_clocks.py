"""A keyword that only a person can say, and teams that run under a time limit."""

import asyncio

from autogen_agentchat.agents import AssistantAgent, UserProxyAgent
from autogen_agentchat.conditions import TextMentionTermination
from autogen_agentchat.teams import MagenticOneGroupChat, RoundRobinGroupChat, SelectorGroupChat
from autogen_agentchat.ui import Console

writer = AssistantAgent("writer", model_client=None)
person = UserProxyAgent("person")
by_person = TextMentionTermination("FINE", sources=["person"])
SelectorGroupChat([writer, person], model_client=None, termination_condition=by_person)  # ok: only a person says it
by_any = TextMentionTermination("FINE", sources=["person", "writer"])  # expect: AGS023
SelectorGroupChat([writer, person], model_client=None, termination_condition=by_any)
by_name = TextMentionTermination("FINE", sources=[person.name])
SelectorGroupChat([writer, person], model_client=None, termination_condition=by_name)  # ok: only a person says it
by_writer = TextMentionTermination("FINE", sources=[writer.name])  # expect: AGS023
SelectorGroupChat([writer, person], model_client=None, termination_condition=by_writer)
by_somebody = TextMentionTermination("FINE", sources=open("names.txt").read().split())
SelectorGroupChat([writer, person], model_client=None, termination_condition=by_somebody)  # ok: nobody knows who says it
by_nobody = TextMentionTermination("FINE", sources=None)  # expect: AGS023
SelectorGroupChat([writer, person], model_client=None, termination_condition=by_nobody)
MagenticOneGroupChat([writer], model_client=None, termination_condition=TextMentionTermination("FINE"))  # ok: 20 turns by default
endless = TextMentionTermination("FINE")  # expect: AGS023
MagenticOneGroupChat([writer], model_client=None, termination_condition=endless, max_turns=None)  # expect: AGS030


async def main():
    timed = RoundRobinGroupChat([writer], termination_condition=TextMentionTermination("FINE"))
    await asyncio.wait_for(Console(timed.run_stream(task="Go.")), timeout=60)
    later = RoundRobinGroupChat([writer], termination_condition=TextMentionTermination("FINE"))
    shown = Console(later.run_stream(task="Go."))
    await asyncio.wait_for(shown, timeout=60)
    streamed = RoundRobinGroupChat([writer], termination_condition=TextMentionTermination("FINE"))
    stream = streamed.run_stream(task="Go.")
    await asyncio.wait_for(Console(stream), timeout=60)
    twice = RoundRobinGroupChat([writer], termination_condition=TextMentionTermination("FINE"))  # expect: AGS023
    await asyncio.wait_for(twice.run(task="Go."), timeout=60)
    await twice.run(task="Go on.")
