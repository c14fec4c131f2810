"""Classes of other libraries with the same names."""

import autogen
from proxies import ConversableAgent, UserProxyAgent

config = autogen.config_list_from_json("OAI_CONFIG_LIST")

UserProxyAgent("user", code_execution_config=True)  # ok: another library's class
ConversableAgent("user", code_execution_config={"sandbox": True})  # ok: another library's class
