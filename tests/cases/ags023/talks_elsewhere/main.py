"""Agents are handed to functions of another module that is read: what these do with them is known, as far as it is followed."""

from autogen import ConversableAgent, UserProxyAgent
from talks import Table, greet, greet_briefly, lead


def done(message):
    return "DONE" in message["content"]


def over(message):  # expect: AGS023
    return "OVER" in message["content"]


def closed(message):  # expect: AGS023
    return "CLOSED" in message["content"]


greeted = ConversableAgent("greeted", llm_config={"model": "m"}, human_input_mode="NEVER", is_termination_msg=over)
greet(greeted, turns=None)  # expect: AGS030
seated = ConversableAgent("seated", llm_config={"model": "m"}, human_input_mode="NEVER", is_termination_msg=closed)
Table().seat(seated)
bounded = ConversableAgent("bounded", llm_config={"model": "m"}, human_input_mode="NEVER", is_termination_msg=done)  # ok: four turns
greet(bounded, turns=4)
partnered = ConversableAgent("partnered", llm_config={"model": "m"}, human_input_mode="NEVER", is_termination_msg=done)  # ok: two replies
greet_briefly(partnered)
led = ConversableAgent("led", llm_config={"model": "m"}, human_input_mode="NEVER", is_termination_msg=done)  # ok: not followed so far
lead(led)
guest = UserProxyAgent("guest", human_input_mode="NEVER", code_execution_config=False)  # expect: AGS022
greet(guest, turns=None)  # expect: AGS030
