"""Functions that are given one, and hand it to another that calls it."""

from autogen import AssistantAgent

helper = AssistantAgent("helper", llm_config=False)


def apply(act, text):
    return act(text)


def twice(act, text):
    return apply(act, text)


def thrice(act, text, more=""):
    print(more)
    return twice(act, text=text)


def never(act, text):
    return apply(print, text)


def five(act, text):
    return four(act, text)


def four(act, text):
    return thrice(act, text)


class Desk:
    def apply(self, act, text):
        return act(text)


def run(text):
    exec(text)  # expect: AGS040


def run_known(text):
    exec(text)  # ok: it is given the program's own


def checked() -> None:
    answer = helper.generate_reply([])
    if answer in ("1 + 1", "2 + 2"):
        apply(lambda text: exec(text), answer)
        twice(lambda text: exec(text), answer)


def checked_too_late() -> None:
    answer = helper.generate_reply([])
    apply(lambda text: exec(text), answer)  # expect: AGS040
    if answer not in ("1 + 1", "2 + 2"):
        raise ValueError(answer)


reply = helper.generate_reply([])
apply(lambda text: exec(text), reply)  # expect: AGS040
twice(lambda text: exec(text), reply)  # expect: AGS040
thrice(lambda text: exec(text), reply, "again")  # expect: AGS040
four(lambda text: exec(text), reply)  # expect: AGS040
Desk().apply(lambda text: exec(text), reply)  # expect: AGS040
never(lambda text: exec(text), reply)  # ok: it calls another
five(lambda text: exec(text), reply)  # ok: handed on more often than is followed
twice(run, reply)
twice(run_known, "1 + 1")
