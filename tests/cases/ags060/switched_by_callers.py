"""Some callers of a function have it start a shell, others hand it a list of arguments; each call counts by itself."""

import subprocess

from autogen import ConversableAgent, register_function


def run(command, shell=False):
    return subprocess.run(command, shell=shell, capture_output=True, text=True).stdout  # ok: a shell only for a constant


def start(command, shell=False):
    return subprocess.run(command, shell=shell, capture_output=True, text=True).stdout  # expect: AGS060


def spawn(command, shell=False):
    return subprocess.run(command, shell=shell, capture_output=True, text=True).stdout  # expect: AGS060


def restart(unit: str) -> str:
    return run(["systemctl", "restart", unit])


def clean() -> str:
    return run("make clean | tail", shell=True)


def status(unit: str) -> str:
    return start(f"systemctl status {unit} | head", shell=True)


def show(unit: str) -> str:
    return start(["systemctl", "show", unit])


def program(name: str) -> str:
    return spawn([name, "--version"])


def build() -> str:
    return spawn("make | tail", shell=True)


caller = ConversableAgent("caller", llm_config={"model": "m"}, human_input_mode="ALWAYS")
worker = ConversableAgent("worker", llm_config=False, human_input_mode="ALWAYS")
for tool in (restart, clean, status, show, program, build):
    register_function(tool, caller=caller, executor=worker, description=tool.__name__)
