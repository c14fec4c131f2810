"""Who talks is chosen: what the operator types matters where one of the choices executes code and asks nobody."""

import sys

import autogen

RUN = {"use_docker": True, "work_dir": "work"}
assistant = autogen.AssistantAgent("assistant", llm_config={"model": "m"})


def runner(alone):
    if alone:
        return autogen.UserProxyAgent("alone", human_input_mode="NEVER", code_execution_config=RUN, max_consecutive_auto_reply=2)  # expect: AGS020
    return autogen.UserProxyAgent("asked", human_input_mode="ALWAYS", code_execution_config=RUN)


def talker(alone):
    if alone:
        return autogen.UserProxyAgent("talker", human_input_mode="NEVER", code_execution_config=False, max_consecutive_auto_reply=2)
    return autogen.UserProxyAgent("seen", human_input_mode="ALWAYS", code_execution_config=RUN)


runner("--alone" in sys.argv).initiate_chat(assistant, message=sys.argv[1])  # expect: AGS031
talker("--alone" in sys.argv).initiate_chat(assistant, message=sys.argv[1])  # ok: the one who executes asks
person = autogen.UserProxyAgent("person", human_input_mode="ALWAYS", code_execution_config=False)
person.initiate_chat(runner("--alone" in sys.argv), message=sys.argv[1])  # ok: whoever it is, the person sees each turn
later = None
if "--alone" in sys.argv:
    later = autogen.UserProxyAgent("later", human_input_mode="NEVER", code_execution_config=RUN, max_consecutive_auto_reply=2)  # expect: AGS020
later.initiate_chat(assistant, message=sys.argv[1])  # expect: AGS031
