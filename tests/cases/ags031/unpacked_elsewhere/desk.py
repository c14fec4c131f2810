"""Starts conversations."""

from autogen import AssistantAgent, UserProxyAgent

coder = AssistantAgent("coder", llm_config={"model": "m", "timeout": 60})
user = UserProxyAgent("user", human_input_mode="ALWAYS", code_execution_config={"work_dir": "out", "use_docker": True})


def solve(task, turns=2):
    user.initiate_chat(coder, message=task, max_turns=turns)


def start(**options):
    user.initiate_chat(coder, **options)


def greet(name="you"):
    print(name)
    user.initiate_chat(coder, message="Say hello.")
