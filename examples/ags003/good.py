import os

from autogen import AssistantAgent, UserProxyAgent

llm_config = {
    "config_list": [{"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]}],
    "cache_seed": None,
    "seed": 42,  # ok: the model's sampling seed, not a cache
}

analyst = AssistantAgent("analyst", llm_config=llm_config)
user = UserProxyAgent("user", human_input_mode="ALWAYS", code_execution_config=False)
user.initiate_chat(analyst, message="Draft the reply to the customer.", max_turns=4)
