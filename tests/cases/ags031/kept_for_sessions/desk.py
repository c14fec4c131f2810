"""A desk that is made once a session; some of what it is asked goes into a conversation that acts."""

from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.teams import RoundRobinGroupChat


def look_up(page: str) -> str:
    """Look a page up."""
    return page.lower()


class Desk:
    def __init__(self, client):
        self.clerk = AssistantAgent("clerk", client, tools=[look_up])
        self.writer = AssistantAgent("writer", client)
        self.asked = []

    async def ask(self, question, tone):
        team = RoundRobinGroupChat([self.clerk], max_turns=4)
        return await team.run(task=f"Answer: {question}")

    async def write(self, subject):
        return await RoundRobinGroupChat([self.writer], max_turns=4).run(task=subject)

    def note(self, text):
        self.asked.append(text)
