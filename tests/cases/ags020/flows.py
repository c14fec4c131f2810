import os

import autogen

DOCKER = {"use_docker": True}
MODE = "NEVER"  # expect: AGS020
first = autogen.UserProxyAgent("first", human_input_mode=MODE, max_consecutive_auto_reply=3)
second = autogen.UserProxyAgent("second", human_input_mode=MODE, max_consecutive_auto_reply=3)  # ok: reported once

QUIET_MODE = "NEVER"  # ok: only an agent that executes nothing gets it
third = autogen.UserProxyAgent("third", human_input_mode=QUIET_MODE, max_consecutive_auto_reply=3, code_execution_config=False)

mode = "NEVER" if os.environ.get("CI") else "ALWAYS"  # expect: AGS020
fourth = autogen.UserProxyAgent("fourth", human_input_mode=mode, max_consecutive_auto_reply=3)

if os.environ.get("CI"):
    branch = "NEVER"  # expect: AGS020
else:
    branch = "ALWAYS"
fifth = autogen.UserProxyAgent("fifth", human_input_mode=branch, max_consecutive_auto_reply=3)

rebound = "NEVER"  # ok: bound again
rebound = "ALWAYS"
sixth = autogen.UserProxyAgent("sixth", human_input_mode=rebound)

late = "ALWAYS"
seventh = autogen.UserProxyAgent("seventh", human_input_mode=late)
late = "NEVER"  # ok: after the use

options = {"human_input_mode": "NEVER", "max_consecutive_auto_reply": 3}  # expect: AGS020
eighth = autogen.UserProxyAgent("eighth", **options)

off_or_docker = False if os.environ.get("CI") else DOCKER
ninth = autogen.ConversableAgent("ninth", human_input_mode="NEVER", code_execution_config=off_or_docker)  # expect: AGS020


def make(name, human_input_mode="NEVER"):  # expect: AGS020
    return autogen.UserProxyAgent(name, human_input_mode=human_input_mode, max_consecutive_auto_reply=3)


def passed(mode):
    return autogen.UserProxyAgent("passed", human_input_mode=mode, max_consecutive_auto_reply=3)


tenth = passed("NEVER")  # expect: AGS020
eleventh = passed("ALWAYS")


def mode_of_the_day():
    return "NEVER"  # expect: AGS020


twelfth = autogen.UserProxyAgent("twelfth", human_input_mode=mode_of_the_day(), max_consecutive_auto_reply=3)


class Settings:
    mode = "NEVER"  # expect: AGS020


thirteenth = autogen.UserProxyAgent("thirteenth", human_input_mode=Settings.mode, max_consecutive_auto_reply=3)
