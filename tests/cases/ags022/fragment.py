user = UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)  # expect: AGS022
user.initiate_chat(assistant, message="Go.")
other = UserProxyAgent("other", human_input_mode="NEVER", max_consecutive_auto_reply=limit, code_execution_config=False)
