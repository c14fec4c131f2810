"""Sinks in another module of the project."""

import os

import autogen
import running
from running import run_line, run_program, show

llm_config = {"config_list": [{"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]}]}
agent = autogen.AssistantAgent("agent", llm_config=llm_config)
answer = agent.generate_reply(messages=[{"role": "user", "content": "Write a program."}])

run_program(answer)  # expect: AGS040
running.run_program(answer)  # expect: AGS040
run_line(answer)  # expect: AGS040
run_program("print('hello')")  # ok: a constant
show(answer)  # ok: not a sink
