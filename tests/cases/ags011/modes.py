import autogen
from autogen.agentchat.contrib.math_user_proxy_agent import MathUserProxyAgent
from autogen.agentchat.contrib.retrieve_user_proxy_agent import RetrieveUserProxyAgent
from modes_of_the_deployment import MODE

terminate = autogen.UserProxyAgent("u", human_input_mode="TERMINATE")  # expect: AGS011
always = autogen.UserProxyAgent("u", human_input_mode="ALWAYS")  # ok: a person is asked first
default = autogen.UserProxyAgent("u")  # ok: the default is ALWAYS
never = autogen.UserProxyAgent("u", human_input_mode="NEVER", max_consecutive_auto_reply=3)  # expect: AGS020
no_replies = autogen.UserProxyAgent("u", human_input_mode="TERMINATE", max_consecutive_auto_reply=0)  # ok: never replies by itself
off = autogen.UserProxyAgent("u", human_input_mode="TERMINATE", code_execution_config=False)
said = autogen.UserProxyAgent("u", human_input_mode="TERMINATE", code_execution_config={"use_docker": True})  # ok: it is written down
unknown_mode = autogen.UserProxyAgent("u", human_input_mode=MODE)  # ok: unknown
retrieve = RetrieveUserProxyAgent("u", human_input_mode="TERMINATE", retrieve_config={"task": "qa"})  # expect: AGS011
math = MathUserProxyAgent("u", human_input_mode="TERMINATE")  # expect: AGS011
assistant = autogen.AssistantAgent("a", human_input_mode="TERMINATE")  # ok: an AssistantAgent executes nothing by default
conversable = autogen.ConversableAgent("c", human_input_mode="TERMINATE")  # ok: the same
positional = autogen.UserProxyAgent("u", None, 3, "TERMINATE")  # expect: AGS011


def with_options(options):
    return autogen.UserProxyAgent("u", human_input_mode="TERMINATE", **options)  # ok: not known to be omitted


known = {"code_execution_config": False}
with_known = autogen.UserProxyAgent("u", human_input_mode="TERMINATE", **known)
