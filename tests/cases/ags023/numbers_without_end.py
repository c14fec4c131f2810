"""An infinite number of replies ends nothing, whichever side has it; what is true or else true ends at once."""

import math

from autogen import AssistantAgent, UserProxyAgent


def over(message):  # expect: AGS023
    return "OVER" in message["content"]


writer = AssistantAgent("writer", llm_config={"model": "m"}, is_termination_msg=over)
poet = AssistantAgent("poet", llm_config={"model": "m"}, is_termination_msg=lambda m: "END" in m["content"])  # ok: AGS023 four replies
endless = UserProxyAgent(
    "endless",
    human_input_mode="TERMINATE",
    code_execution_config=False,
    max_consecutive_auto_reply=math.inf,  # expect: AGS022
)
patient = UserProxyAgent("patient", human_input_mode="TERMINATE", code_execution_config=False, max_consecutive_auto_reply=4)
endless.initiate_chat(writer, message="A story.")
patient.initiate_chat(poet, message="A poem.")
quick = UserProxyAgent(
    "quick",
    human_input_mode="NEVER",
    code_execution_config=False,
    is_termination_msg=lambda m: m["content"].endswith("END") or True,  # ok: AGS022, AGS023 always
)
