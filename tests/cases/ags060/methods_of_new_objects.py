"""Methods of objects that have no name of their own, kept in a dict, by a name, or handed to a thread."""

import asyncio
import os

from autogen import UserProxyAgent

user = UserProxyAgent("user", human_input_mode="ALWAYS", code_execution_config=False)


class Shell:
    def kept(self, command: str) -> str:
        return os.popen(command).read()  # expect: AGS060

    def named(self, command: str) -> str:
        return os.popen(command).read()  # expect: AGS060

    def threaded(self, command: str) -> str:
        return os.popen(command).read()  # expect: AGS060

    def own(self, command: str) -> str:
        return os.popen(command).read()  # ok: it is given the program's own


HANDLERS = {"kept": Shell().kept, "own": Shell().own}
named = Shell().named


@user.register_for_execution()
async def act(command: str, how: str) -> str:
    named(command)
    await asyncio.to_thread(Shell().threaded, command)
    HANDLERS["own"]("df")
    return HANDLERS["kept"](command)
