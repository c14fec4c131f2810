"""What a function gives back that calls itself is what its other ways give."""

from subprocess import getoutput

from autogen import ConversableAgent

agent = ConversableAgent("operator", llm_config=False, human_input_mode="ALWAYS")
KNOWN = {"uptime", "who"}


def shortened(text):
    if len(text) > 80:
        return shortened(text[1:])
    return text


def known(text, left=3):
    if left:
        return known(text.strip(), left - 1)
    if text not in KNOWN:
        raise ValueError(text)
    return text


def repeated(text):
    for part in repeated(text[1:]):
        text += part
    return text


@agent.register_for_llm(description="All of it, again and again.")
def run_repeated(command: str) -> str:
    return getoutput(repeated(command))  # expect: AGS060


@agent.register_for_llm(description="The end of it.")
def run_end(command: str) -> str:
    return getoutput(shortened(command))  # expect: AGS060


@agent.register_for_llm(description="One of the known.")
def run_known(command: str) -> str:
    return getoutput(known(command))  # ok: one of a list
