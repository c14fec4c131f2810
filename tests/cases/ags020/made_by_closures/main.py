"""A table of makers of agents; what each was made with belongs together."""

import autogen
from makers import boxed, hiring

MAKERS = {}
MAKERS["talks"] = hiring("NEVER", False)
MAKERS["works"] = hiring("NEVER", {"use_docker": True})  # expect: AGS020
MAKERS["asks"] = hiring("ALWAYS", {"use_docker": True})
on_host, in_box = boxed(False), boxed(True)  # expect: AGS010


def seated(kind, code):
    def seat(name):
        return autogen.UserProxyAgent(name, human_input_mode=kind, code_execution_config=code, max_consecutive_auto_reply=2)

    return seat


quiet, busy = seated("NEVER", False), seated("ALWAYS", {"use_docker": True})
crew = [quiet("q"), busy("b"), MAKERS["talks"]("t"), MAKERS["works"]("w"), MAKERS["asks"]("a"), on_host("h"), in_box("i")]
