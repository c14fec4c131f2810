"""One function makes all agents: what one of its calls passes belongs together."""

import autogen

BOX = {"use_docker": True, "work_dir": "coding"}


def make(name, mode, execution=False, replies=4):
    return autogen.UserProxyAgent(name, human_input_mode=mode, code_execution_config=execution, max_consecutive_auto_reply=replies)


def make_unattended(name, mode, execution=False):
    return autogen.UserProxyAgent(name, human_input_mode=mode, code_execution_config=execution, max_consecutive_auto_reply=4)


def make_local(name, execution, replies):
    return autogen.UserProxyAgent(name, human_input_mode="ALWAYS", code_execution_config=execution, max_consecutive_auto_reply=replies)


class Crew:
    def __init__(self, mode, execution):
        self.talker = self.seat("talker", "NEVER", False)  # ok: AGS020 it executes nothing
        self.runner = self.seat("runner", "ALWAYS", BOX)  # ok: AGS020 it asks
        self.member = autogen.UserProxyAgent("member", human_input_mode=mode, code_execution_config=execution, max_consecutive_auto_reply=1)

    def seat(self, name, mode, execution):
        return autogen.UserProxyAgent(name, human_input_mode=mode, code_execution_config=execution, max_consecutive_auto_reply=4)


ROWS = [
    {"name": "reader", "mode": "NEVER"},  # ok: AGS020 it executes nothing
    {"name": "coder", "mode": "ALWAYS", "execution": BOX},
]

talker = make("talker", "NEVER")  # ok: AGS020 it executes nothing
runner = make("runner", "ALWAYS", BOX)  # ok: AGS020 it asks
rows = [make(**row) for row in ROWS]
quiet = make_unattended("quiet", "ALWAYS")
free = make_unattended("free", "NEVER", BOX)  # expect: AGS020
idle = make_local("idle", {"use_docker": False, "work_dir": "idle"}, 0)  # ok: AGS010 it never replies
busy = make_local("busy", {"use_docker": False, "work_dir": "busy"}, 3)  # expect: AGS010
talking, running = Crew("NEVER", False), Crew("ALWAYS", BOX)  # ok: AGS020 none of both


class Member(autogen.UserProxyAgent):
    def __init__(self, name, human_input_mode="NEVER", code_execution_config=False, **options):  # ok: AGS020 who executes asks
        super().__init__(name, human_input_mode=human_input_mode, code_execution_config=code_execution_config, **options)


class Guest(autogen.UserProxyAgent):
    def __init__(self, name, human_input_mode="NEVER", code_execution_config=False, **options):  # expect: AGS020
        super().__init__(name, human_input_mode=human_input_mode, code_execution_config=code_execution_config, **options)


class Host(autogen.UserProxyAgent):
    def __init__(self, name, human_input_mode="NEVER", code_execution_config=BOX, **options):  # expect: AGS020
        super().__init__(name, human_input_mode=human_input_mode, code_execution_config=code_execution_config, **options)


members = [Member("quiet", max_consecutive_auto_reply=3), Member("coder", "ALWAYS", BOX)]
guests = [Guest("asking", "ALWAYS", max_consecutive_auto_reply=3), Guest("coding", code_execution_config=BOX, max_consecutive_auto_reply=3)]
host = Host("host", "ALWAYS")


class Pair:
    def __init__(self, mode="NEVER", execution={"use_docker": True, "work_dir": "pair"}):  # expect: AGS020
        self.user = autogen.UserProxyAgent("user", human_input_mode=mode, code_execution_config=execution, max_consecutive_auto_reply=2)


class AskingPair(Pair):
    def __init__(self):
        super().__init__("ALWAYS", BOX)  # ok: AGS020 it asks


class Bot:
    def __init__(self, mode, execution=False):
        self.mode = mode
        self.execution = execution

    def start(self):
        return autogen.UserProxyAgent("bot", human_input_mode=self.mode, code_execution_config=self.execution, max_consecutive_auto_reply=2)


class FreeBot(Bot):
    def start(self):
        return autogen.UserProxyAgent("free", human_input_mode=self.mode, code_execution_config=self.execution, max_consecutive_auto_reply=2)


bots = [Bot("NEVER").start(), Bot("ALWAYS", BOX).start()]  # ok: AGS020 none of both
free_bots = [FreeBot("NEVER", BOX).start(), FreeBot("ALWAYS").start()]  # expect: AGS020
