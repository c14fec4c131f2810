import os

from autogen import AssistantAgent, UserProxyAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient

llm_config = {
    "config_list": [{"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]}],
    "max_tokens": None,  # expect: AGS004
}

writer = AssistantAgent("writer", llm_config=llm_config)
user = UserProxyAgent("user", human_input_mode="ALWAYS", code_execution_config=False)
user.initiate_chat(writer, message="Write the release notes.", max_turns=4)

client = OpenAIChatCompletionClient(model="o3-mini", max_completion_tokens=-1)  # expect: AGS004
