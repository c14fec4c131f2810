import os

import autogen

assistant = autogen.AssistantAgent("assistant", llm_config=False)

if os.environ.get("CI"):
    user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)
else:
    user = autogen.UserProxyAgent("user", human_input_mode="ALWAYS", code_execution_config=False)
user.initiate_chat(assistant, message="Go.", max_turns=4)

if os.environ.get("CI"):
    proxy = autogen.UserProxyAgent("proxy", human_input_mode="NEVER", code_execution_config=False)  # expect: AGS022
else:
    proxy = autogen.UserProxyAgent("proxy", human_input_mode="ALWAYS", code_execution_config=False)
proxy.initiate_chat(assistant, message="Go.")

turns = 4 if os.environ.get("SHORT") else 8
bounded = autogen.UserProxyAgent("bounded", human_input_mode="NEVER", code_execution_config=False)
bounded.initiate_chat(assistant, message="Go.", max_turns=turns)

mode = "NEVER" if os.environ.get("CI") else "ALWAYS"
sometimes = autogen.UserProxyAgent("sometimes", human_input_mode=mode, code_execution_config=False)  # expect: AGS022
sometimes.initiate_chat(assistant, message="Go.")
