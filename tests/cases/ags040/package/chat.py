"""A sink that a package hands on, and one behind another function."""

import os

import autogen
import runner
from runner import execute
from runner.sinks import outer

llm_config = {"config_list": [{"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]}]}
agent = autogen.AssistantAgent("agent", llm_config=llm_config)
answer = agent.generate_reply(messages=[{"role": "user", "content": "Write a program."}])

execute(answer)  # expect: AGS040
runner.execute(answer)  # expect: AGS040
outer(answer)  # expect: AGS040
execute(source=answer)  # expect: AGS040
execute("print('hello')")  # ok: a constant
