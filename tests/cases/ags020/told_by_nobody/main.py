"""What AutoGen does where an heir says nothing is written in no class."""

from autogen import AssistantAgent, UserProxyAgent
from crews import Crew


class Plain(Crew):
    def members(self):
        return [{"class": AssistantAgent, "name": "writer"}]


class Unasked(Crew):
    def members(self):
        return [
            {
                "class": UserProxyAgent,
                "name": "runner",
                "human_input_mode": "NEVER",  # expect: AGS020
                "max_consecutive_auto_reply": 3,
            },
        ]
