"""What is left of a list, behind an element that says what is to be done."""

import sys

from autogen import AssistantAgent, UserProxyAgent

helper = AssistantAgent("helper", llm_config=False)
runner = UserProxyAgent("runner", human_input_mode="ALWAYS", code_execution_config={"use_docker": True, "work_dir": "work"})
asked = UserProxyAgent("asked", human_input_mode="NEVER", code_execution_config={"use_docker": True}, max_consecutive_auto_reply=2)  # expect: AGS020

if sys.argv[1] == "plot":
    asked.initiate_chat(helper, message=" ".join(sys.argv[2:]))  # expect: AGS031


def main(arguments):
    kind = arguments[0]
    wish = " ".join(arguments[1:])
    if kind == "plot":
        asked.initiate_chat(helper, message=wish)  # expect: AGS031
    if len(wish) < 200:
        asked.initiate_chat(helper, message=wish)
    if all(word.isalnum() for word in arguments):
        asked.initiate_chat(helper, message=" ".join(arguments[1:]))


main(sys.argv[1:])
