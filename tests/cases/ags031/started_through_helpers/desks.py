"""A desk that holds the conversation itself."""

from autogen import AssistantAgent, UserProxyAgent


class Settings:
    turns = 2


class Desk:
    def __init__(self, settings):
        self.settings = settings
        self.helper = AssistantAgent("helper", llm_config=False)
        self.runner = UserProxyAgent(
            "runner", human_input_mode="ALWAYS", code_execution_config={"use_docker": True, "work_dir": "work"}
        )

    def answer(self, text):
        return self._talk(text)

    def _talk(self, text):
        return self.runner.initiate_chat(self.helper, message=text, max_turns=self.settings.turns)
