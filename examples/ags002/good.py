import os

from autogen import AssistantAgent, UserProxyAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient

llm_config = {
    "config_list": [{"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]}],
    "timeout": 60,
}
slow_config = {
    "config_list": [{"model": "o3", "api_key": os.environ["OPENAI_API_KEY"]}],
    "timeout": 600,  # ok: the largest that the rule accepts
}

analyst = AssistantAgent("analyst", llm_config=llm_config)
reviewer = AssistantAgent("reviewer", llm_config=slow_config)
user = UserProxyAgent("user", human_input_mode="ALWAYS", code_execution_config=False)
user.initiate_chat(analyst, message="Summarise the incident reports.", max_turns=4)

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
