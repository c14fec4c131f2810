"""Parameters that are called code, and what the calls show that they are."""

from autogen import AssistantAgent
from autogen.coding import MarkdownCodeExtractor

assistant = AssistantAgent("assistant", llm_config={"model": "m"})


def warm_up(code):
    exec(code)  # ok: the only call passes what is written here


def anything(code):
    exec(code)  # expect: AGS040


def renamed(text):
    code = text
    exec(code)  # ok: as above, by another name


def by_default(code="import numpy"):
    exec(code)  # ok: every call leaves it as it is written here


def by_default_or_not(code="import numpy"):
    exec(code)  # expect: AGS040


def never_called(code="import numpy"):
    exec(code)  # expect: AGS040


def blocks(reply):
    for block in MarkdownCodeExtractor().extract_code_blocks(reply):
        exec(block.code)  # expect: AGS040


def reply_of_two(code):
    exec(code)  # ok: the only call passes a reply that is one of two


def part_of_two(code):
    exec(code)  # ok: as above, a part of it


def any_reply(code):
    exec(code)  # expect: AGS040


def ask():
    reply = assistant.generate_reply([{"role": "user", "content": "begin or end?"}])
    if reply in ("begin()", "end()"):
        reply_of_two(reply)
    if reply["content"] in ("begin()", "end()"):
        part_of_two(reply["content"])
    any_reply(reply)


warm_up("import numpy")
anything("import numpy")
anything(input())
renamed("import numpy")
by_default()
by_default_or_not()
by_default_or_not(input())
