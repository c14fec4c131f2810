"""Threads that are given what they run by `**options`."""

import subprocess
import threading

from autogen import UserProxyAgent
from desk import options_of

user = UserProxyAgent("user", human_input_mode="ALWAYS", code_execution_config=False)


def run(text: str) -> None:
    subprocess.run(text, shell=True)  # expect: AGS060


def run_too(text: str) -> None:
    subprocess.run(text, shell=True)  # expect: AGS060


def run_four(text: str) -> None:
    subprocess.run(text, shell=True)  # expect: AGS060


def run_five(text: str) -> None:
    subprocess.run(text, shell=True)  # expect: AGS060


def run_known(text: str) -> None:
    subprocess.run(text, shell=True)  # ok: it is given the program's own


def run_never(text: str) -> None:
    subprocess.run(text, shell=True)  # ok: nobody is seen to start it


KNOWN = {"target": run_known, "args": ("df",)}


@user.register_for_execution()
def all_by_options(command: str) -> str:
    options = {"target": run, "args": (command,)}
    threading.Thread(**options).start()
    threading.Thread(**KNOWN).start()
    return "started"


@user.register_for_execution()
def some_by_options(command: str, options: dict[str, str]) -> str:
    more = dict(args=(command,), daemon=True)
    threading.Thread(target=run_too, **more).start()
    threading.Thread(**options).start()
    threading.Thread(**options_of(target=run_never, args=(command,))).start()
    threading.Thread(**{"target": run_four, "args": (command,)}).start()
    return "started"


@user.register_for_execution()
def by_options_set_one_by_one(command: str) -> str:
    options = {"daemon": True}
    options.update(name="runner")
    options["target"] = run_five
    options["args"] = (command,)
    threading.Thread(**options).start()
    return "started"
