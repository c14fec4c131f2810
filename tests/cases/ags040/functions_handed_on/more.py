"""More ways to hand a function on to a module that calls it."""

import functools
import os
import subprocess

import handing
from autogen import AssistantAgent
from handing import checked, inner_def, keyed, outer, rebound, shell_all

agent = AssistantAgent("planner", llm_config=False)
answer = agent.generate_reply(messages=[])
outer(exec, answer)  # expect: AGS040
outer(print, answer)  # ok: it runs nothing that a model wrote
checked(exec, agent.generate_reply(messages=[]))  # ok: checked
inner_def(exec, answer)  # expect: AGS040
keyed(action=os.system, text=answer)  # expect: AGS040
keyed(action=print, text=answer)  # ok: it runs nothing that a model wrote
keyed(action=os.system, text="ls", label=answer)  # ok: it runs nothing that a model wrote
rebound(exec, answer)  # ok: it calls something else
handing.outer(lambda text: exec(text), answer)  # expect: AGS040
handing.outer(lambda text: len(text), answer)  # ok: it runs nothing that a model wrote
handing.outer(functools.partial(subprocess.run, shell=True), answer)  # expect: AGS040
shell_all(os.system, [answer])  # expect: AGS040
handing.unused(exec, answer)  # ok: not called
filled = functools.partial(handing.keyed, action=os.system, text=answer)  # expect: AGS040
filled(text="ls")  # ok: the call says another text itself
functools.partial(filled, text="ls")  # ok: so does a partial of it
functools.partial(functools.partial(keyed, action=os.system, text="ls"), text=answer)  # expect: AGS040
