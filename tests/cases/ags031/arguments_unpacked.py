"""Arguments that are unpacked, or taken after the first, also by other names: what says something of one says nothing of another."""
import sys

from autogen import AssistantAgent, UserProxyAgent

KINDS = ("plot", "table")
IN_DOCKER = {"work_dir": "coding", "use_docker": "python:3.12-slim"}
helper = AssistantAgent("helper", llm_config={"model": "m"})
user = UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=IN_DOCKER, max_consecutive_auto_reply=3)  # expect: AGS020


def unpacked():
    kind, task = sys.argv[1:]
    if kind not in KINDS:
        raise SystemExit(2)
    user.initiate_chat(helper, message=task)  # expect: AGS031
    user.initiate_chat(helper, message=f"Make a {kind}.")


def unpacked_by_another_name():
    rest = sys.argv[1:]
    kind, task = rest
    if rest[0] not in KINDS:
        raise SystemExit(2)
    user.initiate_chat(helper, message=task)  # expect: AGS031
    user.initiate_chat(helper, message=f"Make a {kind}.")


def unpacked_from_all():
    argv = sys.argv
    _, kind, task = argv
    if argv[2] not in KINDS:
        raise SystemExit(2)
    user.initiate_chat(helper, message=task)
    user.initiate_chat(helper, message=f"Make a {kind}.")  # expect: AGS031


def what_is_left():
    argv = sys.argv
    if argv[1] not in KINDS:
        raise SystemExit(2)
    left = argv[2:]
    user.initiate_chat(helper, message=" ".join(left))  # expect: AGS031
    user.initiate_chat(helper, message=" ".join(argv[2:]))  # expect: AGS031
    user.initiate_chat(helper, message=left[0])  # expect: AGS031
    user.initiate_chat(helper, message=argv[1])


def all_of_it():
    left = sys.argv[1:]
    if any(each not in KINDS for each in left):
        raise SystemExit(2)
    first, second = left
    user.initiate_chat(helper, message=" ".join(left))
    user.initiate_chat(helper, message=f"{first} {second}")
