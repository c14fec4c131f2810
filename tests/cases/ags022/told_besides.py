"""How often an agent may reply is said by its class, or after it is made."""

import autogen


def ended(message):
    return "DONE" in message["content"]


class Brief(autogen.UserProxyAgent):
    """One that replies twice at most."""

    MAX_CONSECUTIVE_AUTO_REPLY = 2


class Briefer(Brief):
    """The same by its base."""


clerk = autogen.AssistantAgent("clerk", llm_config=False)
by_class = Brief("by_class", human_input_mode="NEVER", code_execution_config=False)  # ok: its class says 2
by_base = Briefer("by_base", human_input_mode="NEVER", code_execution_config=False, is_termination_msg=ended)  # ok: the same
told = autogen.UserProxyAgent("told", human_input_mode="NEVER", code_execution_config=False)  # ok: it is told 4
told.update_max_consecutive_auto_reply(4)
partner = autogen.UserProxyAgent("partner", human_input_mode="NEVER", code_execution_config=False)  # ok: who talks to it is told 4
lowered = autogen.UserProxyAgent("lowered", human_input_mode="NEVER", code_execution_config=False, max_consecutive_auto_reply=500)  # ok: 4
lowered.update_max_consecutive_auto_reply(value=4)
raised = autogen.UserProxyAgent(
    "raised",
    human_input_mode="NEVER",
    code_execution_config=False,
    max_consecutive_auto_reply=500,  # expect: AGS022
)
raised.update_max_consecutive_auto_reply(600)
replaced = autogen.UserProxyAgent(
    "replaced",
    human_input_mode="NEVER",
    code_execution_config=False,
    max_consecutive_auto_reply=500,  # expect: AGS022
)
replaced.max_consecutive_auto_reply = 4  # the name of a method, which sets nothing
untold = autogen.UserProxyAgent("untold", human_input_mode="NEVER", code_execution_config=False)  # expect: AGS022
by_class.initiate_chat(clerk, message="Go.")
by_base.initiate_chat(clerk, message="Go.")
partner.initiate_chat(told, message="Go.")
for each in (lowered, raised, replaced):
    each.initiate_chat(clerk, message="Go.")
untold.initiate_chat(clerk, message="Go.")
