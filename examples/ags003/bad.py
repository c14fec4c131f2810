import os
from pathlib import Path

from autogen import AssistantAgent, Cache, UserProxyAgent

llm_config = {
    "config_list": [{"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]}],
    "cache_seed": 42,  # expect: AGS003
}

analyst = AssistantAgent("analyst", llm_config=llm_config)
user = UserProxyAgent("user", human_input_mode="ALWAYS", code_execution_config=False)

with Cache.redis(redis_url="redis://cache:6379/0") as cache:  # expect: AGS003
    user.initiate_chat(analyst, message=f"Draft the reply to this letter: {Path('letter.txt').read_text()}", max_turns=4, cache=cache)
