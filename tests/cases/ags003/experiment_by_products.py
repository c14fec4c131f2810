"""What the standard library makes of constants is written in the source, too."""

import itertools
import string

from autogen import AssistantAgent, UserProxyAgent

helper = AssistantAgent("helper", llm_config={"model": "m", "cache_seed": 42})  # ok: an experiment
user = UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False, max_consecutive_auto_reply=1)
task = string.Template("Write $count lines.")
for topic, count in itertools.product(["the sea", "the wood"], [2, 4]):
    user.initiate_chat(helper, message=f"{topic}: {task.substitute(count=count)}", max_turns=1)
