"""What the standard library makes of a file's lines is not."""

import itertools

from autogen import AssistantAgent, UserProxyAgent

helper = AssistantAgent("helper", llm_config={"model": "m", "cache_seed": 42})  # expect: AGS003
user = UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False, max_consecutive_auto_reply=1)
for line, count in itertools.product(open("topics.txt"), [2, 4]):
    user.initiate_chat(helper, message=f"{count} lines about {line}", max_turns=1)
