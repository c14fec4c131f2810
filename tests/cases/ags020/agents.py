import autogen
from autogen.agentchat.contrib.math_user_proxy_agent import MathUserProxyAgent
from autogen.agentchat.contrib.retrieve_user_proxy_agent import RetrieveUserProxyAgent
from autogen.coding import DockerCommandLineCodeExecutor
from deployment import CODING, LIMIT, MODE

DOCKER = {"use_docker": True}
executor = DockerCommandLineCodeExecutor(work_dir="coding")

omitted = autogen.UserProxyAgent("u", human_input_mode="NEVER", max_consecutive_auto_reply=3)  # expect: AGS020
given = autogen.UserProxyAgent("u", human_input_mode="NEVER", max_consecutive_auto_reply=3, code_execution_config=DOCKER)  # expect: AGS020
off = autogen.UserProxyAgent("u", human_input_mode="NEVER", max_consecutive_auto_reply=3, code_execution_config=False)
empty = autogen.UserProxyAgent(
    "u",
    human_input_mode="NEVER",  # expect: AGS020
    max_consecutive_auto_reply=3,
    code_execution_config={},  # expect: AGS010
)
nothing = autogen.UserProxyAgent(
    "u",
    human_input_mode="NEVER",  # expect: AGS020
    max_consecutive_auto_reply=3,
    code_execution_config=None,  # expect: AGS010
)
always = autogen.UserProxyAgent("u", human_input_mode="ALWAYS", code_execution_config=DOCKER)
terminate = autogen.UserProxyAgent("u", human_input_mode="TERMINATE", code_execution_config=DOCKER)
default = autogen.UserProxyAgent("u", code_execution_config=DOCKER)  # ok: the default is ALWAYS
no_replies = autogen.UserProxyAgent("u", human_input_mode="NEVER", max_consecutive_auto_reply=0)  # ok: never replies by itself
positional = autogen.UserProxyAgent("u", None, 3, "NEVER")  # expect: AGS020
unknown_mode = autogen.UserProxyAgent("u", human_input_mode=MODE, code_execution_config=DOCKER)  # ok: unknown
unknown_code = autogen.UserProxyAgent("u", human_input_mode="NEVER", max_consecutive_auto_reply=3, code_execution_config=CODING)  # ok: unknown

conversable = autogen.ConversableAgent("c", human_input_mode="NEVER", code_execution_config=DOCKER)  # expect: AGS020
conversable_executor = autogen.ConversableAgent(
    "c",
    human_input_mode="NEVER",  # expect: AGS020
    code_execution_config={"executor": executor},
)
conversable_omitted = autogen.ConversableAgent("c", human_input_mode="NEVER")  # ok: executes nothing by default
conversable_off = autogen.ConversableAgent("c", human_input_mode="NEVER", code_execution_config=False)
conversable_default = autogen.ConversableAgent("c", code_execution_config=DOCKER)  # ok: the default is TERMINATE

assistant = autogen.AssistantAgent("a", code_execution_config=DOCKER)  # expect: AGS020
assistant_named = autogen.AssistantAgent("a", human_input_mode="NEVER", code_execution_config=DOCKER)  # expect: AGS020
assistant_always = autogen.AssistantAgent("a", human_input_mode="ALWAYS", code_execution_config=DOCKER)
assistant_plain = autogen.AssistantAgent("a", llm_config=False)
assistant_off = autogen.AssistantAgent("a", llm_config=False, code_execution_config=False)
assistant_multi_line = autogen.AssistantAgent(  # expect: AGS020
    "a",
    llm_config=False,
    code_execution_config={"executor": executor},
)

math = MathUserProxyAgent("math")  # expect: AGS020
math_off = MathUserProxyAgent("math", code_execution_config=False)
math_always = MathUserProxyAgent("math", human_input_mode="ALWAYS")
math_named = MathUserProxyAgent("math", human_input_mode="NEVER")  # expect: AGS020
retrieve = RetrieveUserProxyAgent("docs", human_input_mode="NEVER", max_consecutive_auto_reply=3)  # expect: AGS020
retrieve_off = RetrieveUserProxyAgent(
    "docs",
    human_input_mode="NEVER",
    max_consecutive_auto_reply=3,
    code_execution_config=False,
)
retrieve_default = RetrieveUserProxyAgent("docs")  # ok: the default is ALWAYS


def with_options(options):
    return autogen.UserProxyAgent("u", human_input_mode="NEVER", max_consecutive_auto_reply=LIMIT, **options)  # ok: unknown
