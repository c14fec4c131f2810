"""One of the conversations begins with a text that comes from elsewhere."""

import sys

from autogen import AssistantAgent
from team import run

critic = AssistantAgent("critic", llm_config={"model": "m", "cache_seed": 41})  # expect: AGS003
run("A poem on rain.")
run(sys.argv[1])
