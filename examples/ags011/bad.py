import os

from autogen import AssistantAgent, UserProxyAgent

llm_config = {"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]}
assistant = AssistantAgent("assistant", llm_config=llm_config)

user = UserProxyAgent(name="user", human_input_mode="TERMINATE", max_consecutive_auto_reply=5)  # expect: AGS011
reviewer = UserProxyAgent(name="reviewer", human_input_mode="TERMINATE", max_consecutive_auto_reply=3)  # expect: AGS011

user.initiate_chat(assistant, message="Compute the median of the sample.", max_turns=6)
reviewer.initiate_chat(assistant, message="Check the computation.", max_turns=2)
