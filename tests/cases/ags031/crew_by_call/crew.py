"""Agents who talk for those who make them, with or without code; and functions that are given who talks."""

from autogen import AssistantAgent, UserProxyAgent, initiate_chats

HELPER = AssistantAgent("helper", llm_config={"model": "m"})
TALKER = UserProxyAgent("talker", human_input_mode="ALWAYS", code_execution_config=False)
RUNNER = UserProxyAgent("runner", human_input_mode="ALWAYS", code_execution_config={"use_docker": True, "work_dir": "web"})


class Crew:
    def __init__(self, llm_config, execute=False):
        self.helper = AssistantAgent("helper", llm_config=llm_config)
        box = {"use_docker": True, "work_dir": "crew"}
        self.user = UserProxyAgent("user", human_input_mode="ALWAYS", code_execution_config=box if execute else False)

    def answer(self, question):
        return self.user.initiate_chat(self.helper, message=question).summary


def between(user, helper, question):
    return user.initiate_chat(helper, message=question).summary


def through(user, helper, question):
    return between(user, helper, question)


def one_after_the_other(first, second):
    helper = AssistantAgent("helper", llm_config=False)
    talker = UserProxyAgent("talker", human_input_mode="ALWAYS", code_execution_config=False)
    runner = UserProxyAgent("runner", human_input_mode="ALWAYS", code_execution_config={"use_docker": True, "work_dir": "queue"})
    return initiate_chats(
        [
            {"sender": runner, "recipient": helper, "message": first},
            {"sender": talker, "recipient": helper, "message": second},
        ]
    )
