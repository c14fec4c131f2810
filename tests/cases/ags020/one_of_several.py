"""What one dict lacks another does not give: the options of an agent belong together."""

from autogen import AssistantAgent, UserProxyAgent

writer = {"name": "writer", "llm_config": False}
coder = {"name": "coder", "code_execution_config": {"use_docker": True}}
asking = {"name": "asking", "code_execution_config": {"use_docker": True}, "human_input_mode": "ALWAYS"}
alone = {
    "name": "alone",
    "code_execution_config": {"use_docker": True},
    "human_input_mode": "NEVER",  # expect: AGS020
}


def asked(careful):
    options = asking if careful else writer
    return AssistantAgent(**options)  # ok: the one that executes code asks


def assigned(careful):
    options = asking if careful else coder
    return AssistantAgent(**options)  # expect: AGS020


def listed():
    return [AssistantAgent(**options, description="One of us.") for options in (writer, asking)]


def never(careful):
    return AssistantAgent(**(alone if careful else writer))


def user(careful):
    options = {"human_input_mode": "TERMINATE", "code_execution_config": False} if careful else {"human_input_mode": "ALWAYS"}
    return UserProxyAgent("user", **options)  # ok: the one that executes code asks


def eager(careful):
    options = {"human_input_mode": "TERMINATE"} if careful else {"human_input_mode": "ALWAYS"}
    return UserProxyAgent("user", **options)  # expect: AGS011
