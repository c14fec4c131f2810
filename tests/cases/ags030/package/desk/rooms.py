"""Names that the package hands on."""

from autogen import GroupChat
from autogen_agentchat.teams import RoundRobinGroupChat as Team


class LongRoom(GroupChat):
    """A room of our own."""


class BoundedTeam(Team):
    """A team with a bound of its own."""

    def __init__(self, participants):
        super().__init__(participants, max_turns=5)
