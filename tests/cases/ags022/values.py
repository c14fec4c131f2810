import autogen
from autogen.agentchat.contrib.retrieve_user_proxy_agent import RetrieveUserProxyAgent
from deployment import LIMIT

limit = autogen.UserProxyAgent("u", human_input_mode="NEVER", max_consecutive_auto_reply=25, code_execution_config=False)
above = autogen.UserProxyAgent(
    "u",
    human_input_mode="NEVER",
    max_consecutive_auto_reply=26,  # expect: AGS022
    code_execution_config=False,
)
attended = autogen.UserProxyAgent(
    "u",
    human_input_mode="TERMINATE",
    max_consecutive_auto_reply=50,  # expect: AGS022
    code_execution_config=False,
)
zero = autogen.UserProxyAgent("u", human_input_mode="NEVER", max_consecutive_auto_reply=0, code_execution_config=False)
unknown = autogen.UserProxyAgent("u", human_input_mode="NEVER", max_consecutive_auto_reply=LIMIT, code_execution_config=False)
assistant = autogen.AssistantAgent("a", llm_config=False)
many = autogen.AssistantAgent("a", llm_config=False, max_consecutive_auto_reply=50)  # expect: AGS022
huge = autogen.AssistantAgent("a", llm_config=False, max_consecutive_auto_reply=1 << 300 << 300 << 300 << 300)  # expect: AGS022
assistant_positional = autogen.AssistantAgent("a", "Answer.", False, None, 50)  # expect: AGS022
conversable = autogen.ConversableAgent("c", llm_config=False, max_consecutive_auto_reply=1000)  # expect: AGS022
conversable_positional = autogen.ConversableAgent("c", "Answer.", None, 50)  # expect: AGS022
positional = autogen.UserProxyAgent("u", None, 50, "NEVER", code_execution_config=False)  # expect: AGS022
asked = autogen.UserProxyAgent("u", None, 50, "ALWAYS", code_execution_config=False)  # ok: not consulted in this mode
bounded_chat = autogen.UserProxyAgent(
    "u",
    human_input_mode="NEVER",
    max_consecutive_auto_reply=50,  # ok: three turns
    code_execution_config=False,
)
bounded_chat.initiate_chat(assistant, message="Go.", max_turns=3)

retrieve = RetrieveUserProxyAgent("docs", human_input_mode="NEVER", code_execution_config=False)  # expect: AGS022
retrieve.initiate_chat(assistant, message="Go.")
