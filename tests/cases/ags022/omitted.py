import autogen
from autogen.agentchat.contrib.math_user_proxy_agent import MathUserProxyAgent
from deployment import MODE

never = autogen.UserProxyAgent("u", human_input_mode="NEVER", code_execution_config=False)  # expect: AGS022
none = autogen.UserProxyAgent("u", None, None, "NEVER", code_execution_config=False)  # expect: AGS022
explicit = autogen.UserProxyAgent(
    "u",
    human_input_mode="NEVER",
    max_consecutive_auto_reply=None,  # expect: AGS022
    code_execution_config=False,
)
executing = autogen.UserProxyAgent("u", human_input_mode="NEVER")  # expect: AGS020, AGS022
executing_multi_line = autogen.UserProxyAgent(  # expect: AGS022
    "u",
    human_input_mode="NEVER",  # expect: AGS020
    code_execution_config={"use_docker": True},
)
always = autogen.UserProxyAgent("u", human_input_mode="ALWAYS", code_execution_config=False)
default = autogen.UserProxyAgent("u", code_execution_config=False)  # ok: the default is ALWAYS
terminate = autogen.UserProxyAgent("u", human_input_mode="TERMINATE", code_execution_config=False)
unknown_mode = autogen.UserProxyAgent("u", human_input_mode=MODE, code_execution_config=False)  # ok: unknown
assistant = autogen.AssistantAgent("a", llm_config=False)  # ok: no UserProxyAgent
assistant_none = autogen.AssistantAgent("a", llm_config=False, max_consecutive_auto_reply=None)  # ok: no UserProxyAgent
conversable = autogen.ConversableAgent("c", llm_config=False, human_input_mode="NEVER")  # ok: no UserProxyAgent
math = MathUserProxyAgent("m", human_input_mode="NEVER", code_execution_config=False)  # ok: its class stops after 15 replies


def with_options(options):
    user = autogen.UserProxyAgent("u", human_input_mode="NEVER", code_execution_config=False, **options)  # ok: unknown
    print(user)
