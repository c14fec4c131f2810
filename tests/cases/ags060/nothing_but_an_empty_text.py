"""Where a text is known to be empty, nothing is left of it that does harm; a test for emptiness refuses nothing."""

from subprocess import getoutput

from autogen import ConversableAgent

agent = ConversableAgent("operator", llm_config=False, human_input_mode="ALWAYS")
USUAL = "uptime"


def given(text):
    if not text:
        return "uptime"
    return text


def is_given(text):
    return text != ""


def shown(text):
    if not text:
        raise ValueError("nothing")
    print(text)


@agent.register_for_llm(description="Always the same, unless there is nothing.")
def always(command: str) -> str:
    if command != "":
        command = USUAL
    return getoutput(command)  # ok: the constant, or nothing


@agent.register_for_llm(description="The same in other words.")
def always_again(command: str) -> str:
    if command:
        command = USUAL
    return getoutput(command)  # ok: the constant, or nothing


@agent.register_for_llm(description="The same by the other branch.")
def always_otherwise(command: str) -> str:
    if command.strip() == "":
        pass
    else:
        command = USUAL
    return getoutput(command)  # ok: the constant, or spaces


@agent.register_for_llm(description="The same by None.")
def always_something(command: str = None) -> str:
    if command is not None:
        command = USUAL
    return getoutput(command)  # ok: the constant, or None


@agent.register_for_llm(description="The same in one line.")
def always_in_one_line(command: str) -> str:
    command = USUAL if command else command
    return getoutput(command)  # ok: the constant, or nothing


@agent.register_for_llm(description="Nothing alone.")
def nothing(command: str, host: str) -> str:
    if not command and host == "":
        return getoutput(command + host)  # ok: nothing
    return ""


@agent.register_for_llm(description="Nothing in two words.")
def nothing_at_all(command: str) -> str:
    if command == "" or command is None:
        return getoutput(command)  # ok: nothing
    return ""


@agent.register_for_llm(description="Nothing, or one of the known.")
def known(command: str) -> str:
    if command and command not in ("uptime", "who"):
        raise ValueError(command)
    return getoutput(command)  # ok: nothing, or one of the known


@agent.register_for_llm(description="By default the usual.")
def by_default(command: str) -> str:
    if command == "":
        command = USUAL
    return getoutput(command)  # expect: AGS060


@agent.register_for_llm(description="Whatever there is.")
def whatever(command: str) -> str:
    if not command:
        return ""
    return getoutput(command)  # expect: AGS060


@agent.register_for_llm(description="Whatever there is, by a function.")
def whatever_is_given(command: str) -> str:
    return getoutput(given(command))  # expect: AGS060


@agent.register_for_llm(description="Whatever there is, after a function.")
def whatever_is_shown(command: str) -> str:
    shown(command)
    if not is_given(command):
        return ""
    return getoutput(command)  # expect: AGS060


@agent.register_for_llm(description="One of two may be empty.")
def one_of_two(command: str, host: str) -> str:
    if not (command and host):
        return getoutput(command)  # expect: AGS060
    return ""


@agent.register_for_llm(description="What chooses is the command itself.")
def chosen(command: str, other: str) -> str:
    if command if other else command:
        return getoutput(command)  # expect: AGS060
    if not (command if other else command):
        return getoutput(command)  # ok: nothing, whichever it is
    return ""
