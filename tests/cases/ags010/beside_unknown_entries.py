"""Beside ``use_docker`` there is no executor, for AutoGen refuses both: what else is unpacked into the dict makes no difference."""

import json

from autogen import UserProxyAgent

with open("execution.json", encoding="utf-8") as file:
    options = json.load(file)

UserProxyAgent("here", human_input_mode="ALWAYS", code_execution_config={**options, "use_docker": False})  # expect: AGS010
UserProxyAgent("boxed", human_input_mode="ALWAYS", code_execution_config={**options, "use_docker": True})  # ok: in Docker
UserProxyAgent("unknown", human_input_mode="ALWAYS", code_execution_config={**options, "work_dir": "work"})  # ok: it may say so


def configured(name, **more):
    return UserProxyAgent(name, human_input_mode="ALWAYS", code_execution_config={"use_docker": False, **more})  # ok: more may say otherwise
