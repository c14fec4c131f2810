"""How many words stand on the command line says nothing of what they are."""

import sys

from autogen import AssistantAgent, UserProxyAgent

model = {"config_list": [{"model": "gpt-4o"}]}
worker = UserProxyAgent(
    "worker", human_input_mode="ALWAYS", code_execution_config={"use_docker": True, "work_dir": "desk"}, max_consecutive_auto_reply=4
)
helper = AssistantAgent("helper", llm_config=model)
runner = UserProxyAgent(
    "runner",
    human_input_mode="NEVER",  # expect: AGS020
    code_execution_config={"use_docker": True, "work_dir": "desk"},
    max_consecutive_auto_reply=4,
)


def exactly() -> None:
    if len(sys.argv) != 2:
        sys.exit("one task, please")
    runner.initiate_chat(helper, message=sys.argv[1])  # expect: AGS031


def either() -> None:
    if len(sys.argv) in (2, 3):
        runner.initiate_chat(helper, message=f"Draw {sys.argv[1]}.")  # expect: AGS031


def without_the_program() -> None:
    given = sys.argv[1:]
    if len(given) == 1:
        runner.initiate_chat(helper, message=given[0])  # expect: AGS031


def of_the_slice() -> None:
    if len(sys.argv[1:]) != 1:
        raise SystemExit("one task, please")
    runner.initiate_chat(helper, message=sys.argv[1])  # expect: AGS031


def short() -> None:
    if len(sys.argv[1]) > 200:
        sys.exit("a shorter task, please")
    runner.initiate_chat(helper, message=sys.argv[1])  # ok: its own length


def a_person_is_asked() -> None:
    if len(sys.argv) == 2:
        worker.initiate_chat(helper, message=sys.argv[1])  # ok: the operator, and a person is asked
