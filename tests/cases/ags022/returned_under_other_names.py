"""Agents go by several names before they are handed out: what bounds them is not known. What is never handed out stays reported."""

from functools import partial

from autogen import UserProxyAgent

QUIET = {"human_input_mode": "NEVER", "code_execution_config": False}
KINDS = {"person": UserProxyAgent}


def crew():
    agents = []
    for name in ("first", "second"):
        agents.append(UserProxyAgent(name, **QUIET))  # ok: a part of what is returned
    lead, *others = agents
    return {"lead": lead, "others": others}


def one_by_one():
    yield UserProxyAgent("each", **QUIET)  # ok: collected by the next function, which returns them


def collected():
    return [each for each in one_by_one()]


class Desk:
    def __init__(self):
        self.clerk = UserProxyAgent("clerk", **QUIET)  # ok: a method returns it by its name

    def by_name(self):
        return getattr(self, "clerk")


class Room:
    def __init__(self, guest):
        self.guest = guest

    def whoever(self):
        return self.guest


class Lobby(Room):
    def __init__(self):
        super().__init__(UserProxyAgent("guest", **QUIET))  # ok: the base returns it


def of_a_table(kind):
    made = KINDS[kind]("of a table", **QUIET)  # ok: held by what is returned
    return [made]


def of_a_partial():
    make = partial(UserProxyAgent, **QUIET)
    return make("of a partial")  # ok: returned


def kept():
    forgotten = UserProxyAgent("forgotten", **QUIET)  # expect: AGS022
    print(forgotten.name)
    return len("forgotten")
