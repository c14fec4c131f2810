import autogen

assistant = autogen.AssistantAgent("assistant", llm_config=False)
always = autogen.UserProxyAgent(
    "always",
    human_input_mode="NEVER",
    is_termination_msg=lambda message: True,  # ok: stops at the first message
    code_execution_config=False,
)
never = autogen.UserProxyAgent(  # expect: AGS022
    "never",
    human_input_mode="NEVER",
    is_termination_msg=lambda message: False,
    code_execution_config=False,
)
keyword = autogen.UserProxyAgent(
    "keyword",
    human_input_mode="NEVER",
    is_termination_msg=lambda message: "TERMINATE" in message["content"],  # expect: AGS023
    code_execution_config=False,
)
keyword_and_limit = autogen.UserProxyAgent(
    "keyword",
    human_input_mode="NEVER",
    is_termination_msg=lambda message: "TERMINATE" in message["content"],
    max_consecutive_auto_reply=30,  # expect: AGS022
    code_execution_config=False,
)
