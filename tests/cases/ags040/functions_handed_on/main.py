"""What runs text, handed to a function of another module that calls it."""

import asyncio
import os
from concurrent.futures import ThreadPoolExecutor

from autogen import AssistantAgent
from helpers import apply, each, retried, run, show

agent = AssistantAgent("planner", llm_config=False)
answer = agent.generate_reply(messages=[])
apply(exec, answer)  # expect: AGS040
apply(print, answer)  # ok: it runs nothing that a model wrote
apply(show, answer)  # ok: it runs nothing that a model wrote
apply(exec, "1")  # ok: it runs nothing that a model wrote
apply(run, answer)  # expect: AGS040
retried(os.system, answer)  # expect: AGS040
options = {"timeout": 3}
run(answer, **options)  # expect: AGS040
retried(print, answer)  # ok: it runs nothing that a model wrote
each(eval, [answer])  # expect: AGS040
each(len, [answer])  # ok: it runs nothing that a model wrote
list(map(run, [answer]))  # expect: AGS040
list(map(show, [answer]))  # ok: it runs nothing that a model wrote
ThreadPoolExecutor().submit(run, answer)  # expect: AGS040
asyncio.run(asyncio.to_thread(run, answer))  # expect: AGS040
