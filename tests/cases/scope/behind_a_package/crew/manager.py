from .registry import registered

from autogen_agentchat.conditions import MaxMessageTermination


class CrewManager:
    def create(self):
        return registered("research")(MaxMessageTermination(8))
