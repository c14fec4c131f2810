import autogen
from autogen.agentchat.contrib.math_user_proxy_agent import MathUserProxyAgent
from deployment import LIMIT, MODE

done = "TERMINATE"

limited = autogen.AssistantAgent("a", is_termination_msg=lambda m: done in m["content"], max_consecutive_auto_reply=5)
large = autogen.AssistantAgent("a", is_termination_msg=lambda m: done in m["content"], max_consecutive_auto_reply=500)  # expect: AGS022
unknown = autogen.AssistantAgent("a", is_termination_msg=lambda m: done in m["content"], max_consecutive_auto_reply=LIMIT)
no_limit = autogen.AssistantAgent(
    "a",
    is_termination_msg=lambda m: done in m["content"],  # expect: AGS023
    max_consecutive_auto_reply=None,
)
attended = autogen.UserProxyAgent(
    "u",
    is_termination_msg=lambda m: done in m["content"],
    human_input_mode="ALWAYS",
    code_execution_config=False,
)
unattended = autogen.UserProxyAgent(
    "u",
    is_termination_msg=lambda m: done in m["content"],  # expect: AGS023
    human_input_mode="NEVER",
    code_execution_config=False,
)
at_the_end = autogen.UserProxyAgent(
    "u",
    is_termination_msg=lambda m: done in m["content"],  # expect: AGS023
    human_input_mode="TERMINATE",
    code_execution_config=False,
)
not_given = autogen.UserProxyAgent(
    "u",
    is_termination_msg=lambda m: done in m["content"],  # expect: AGS023
    code_execution_config=False,
)
unknown_mode = autogen.UserProxyAgent(
    "u",
    is_termination_msg=lambda m: done in m["content"],
    human_input_mode=MODE,
    code_execution_config=False,
)
math = MathUserProxyAgent(
    "m",
    is_termination_msg=lambda m: done in m["content"],
    code_execution_config=False,
)
positional = autogen.UserProxyAgent("u", lambda m: done in m["content"], code_execution_config=False)  # expect: AGS023


def with_options(options):
    agent = autogen.AssistantAgent("a", is_termination_msg=lambda m: done in m["content"], **options)  # ok: unknown
    agent.reset()
