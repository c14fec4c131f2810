"""Asks what it is given."""
from autogen import AssistantAgent, UserProxyAgent


class Asker:
    allowed = ()

    def ask(self, text):
        self._check(text)
        runner = UserProxyAgent("runner", human_input_mode="NEVER", code_execution_config={"work_dir": "c", "use_docker": "python:3.12-slim"}, max_consecutive_auto_reply=3)  # expect: AGS020
        return runner.initiate_chat(AssistantAgent("helper", llm_config={"model": "m"}), message=text)

    def _check(self, source):
        if not source:
            raise ValueError("nothing to ask")


class Allowing(Asker):
    def _check(self, source):
        if source not in self.allowed:
            raise ValueError(source)
