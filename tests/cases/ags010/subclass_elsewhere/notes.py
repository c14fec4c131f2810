"""An agent that keeps notes."""

from autogen import AssistantAgent


class Noted(AssistantAgent):
    def __init__(self, notes, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.notes = notes


class Running(AssistantAgent):
    def __init__(self, name):
        super().__init__(
            name,
            human_input_mode="ALWAYS",
            code_execution_config={"use_docker": False},  # expect: AGS010
        )
