"""An object that keeps agents, one of them made by the ``__init__`` of its own class."""

from autogen import AssistantAgent, UserProxyAgent


class Runner(UserProxyAgent):
    def __init__(self):
        super().__init__("runner", human_input_mode="NEVER", code_execution_config=False,
                         is_termination_msg=lambda m: "TERMINATE" in m["content"])


class Crew:
    def __init__(self, config):
        self.config = config
        self.agents = self._made()

    def _made(self):
        agents = {}
        agents["writer"] = AssistantAgent("writer", llm_config=None)
        agents["runner"] = Runner()
        return agents

    def named(self, name):
        return self.agents.get(name)
