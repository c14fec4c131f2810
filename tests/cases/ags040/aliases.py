"""The same functions under other names."""

import os as operating_system
import subprocess as sp
from os import system as shell
from subprocess import Popen as start

import autogen
from autogen.code_utils import extract_code as blocks_of

agent = autogen.AssistantAgent("agent", llm_config=False)
answer = agent.generate_reply(messages=[{"role": "user", "content": "Write a program."}])

operating_system.system(answer)  # expect: AGS040
sp.run(answer, shell=True)  # expect: AGS040
shell(answer)  # expect: AGS040
start(answer, shell=True)  # expect: AGS040
exec(blocks_of(answer)[0][1])  # expect: AGS040
run = exec
run(answer)  # expect: AGS040


def later():
    import subprocess as processes

    processes.run(answer, shell=True)  # expect: AGS040
