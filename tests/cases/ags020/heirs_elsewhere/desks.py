"""What makes an agent as its class says."""

from autogen import AssistantAgent, UserProxyAgent


class Desk:
    mode = "ALWAYS"

    def __init__(self, name):
        self.name = name

    def open(self):
        user = UserProxyAgent(
            self.name,
            human_input_mode=self.mode,
            code_execution_config={"use_docker": True, "work_dir": "desk"},
            max_consecutive_auto_reply=3,
        )
        return user.initiate_chat(AssistantAgent("clerk", llm_config={"model": "m"}), message="Begin.")
