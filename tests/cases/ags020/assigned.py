import os

import autogen
from agents_of_the_company import make_agent

user = autogen.UserProxyAgent("user", max_consecutive_auto_reply=3)
user.human_input_mode = "NEVER"  # expect: AGS020

quiet = autogen.UserProxyAgent("quiet", max_consecutive_auto_reply=3, code_execution_config=False)
quiet.human_input_mode = "NEVER"  # ok: executes nothing

assistant = autogen.AssistantAgent("assistant", llm_config=False)
assistant.human_input_mode = "NEVER"  # ok: executes nothing

paired = autogen.UserProxyAgent("paired", max_consecutive_auto_reply=3)
paired.human_input_mode, quiet.description = "NEVER", "says nothing"  # expect: AGS020

asked = autogen.UserProxyAgent("asked", max_consecutive_auto_reply=3)
asked.human_input_mode = "ALWAYS"

unknown = make_agent()
unknown.human_input_mode = "NEVER"  # ok: not known to execute code

coder = autogen.ConversableAgent("coder", llm_config=False, code_execution_config={"use_docker": True})
if os.environ.get("CI"):
    coder.human_input_mode = "NEVER"  # expect: AGS020


class Team:
    def __init__(self):
        self.user = autogen.UserProxyAgent("user", max_consecutive_auto_reply=3)

    def unattended(self):
        self.user.human_input_mode = "NEVER"  # expect: AGS020


def detach(agent):
    agent.human_input_mode = "NEVER"  # ok: not known to execute code
