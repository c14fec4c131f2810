"""Who asks for such a team has its time limit, too; who gives it a condition and runs it, as long as it likes."""

import asyncio

from autogen_agentchat.conditions import TextMentionTermination
from crew import Crew, gathered

crew = Crew()
team = crew.gather()
asyncio.run(crew.work("Write about otters."))


async def main():
    timed = gathered(TextMentionTermination("FINE"))
    await asyncio.wait_for(timed.run(task="Go."), timeout=60)
    untimed = gathered(TextMentionTermination("FINE"))  # expect: AGS023
    await untimed.run(task="Go.")
