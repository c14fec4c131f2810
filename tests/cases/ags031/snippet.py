# options: autogen-advisory=AGS932
"""A snippet of a guide, without imports."""

user_proxy = UserProxyAgent("user_proxy", human_input_mode="ALWAYS", code_execution_config=False)
assistant = AssistantAgent("assistant", llm_config=llm_config)

user_proxy.initiate_chat(assistant, message=user_input)  # expect: AGS932
user_proxy.initiate_chat(assistant, message=f"Help with: {user_input}")  # expect: AGS932
user_proxy.initiate_chat(assistant, message="Plan the trip.")
