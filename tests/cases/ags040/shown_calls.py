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


def blocks(reply):
    for block in MarkdownCodeExtractor().extract_code_blocks(reply):
        exec(block.code)  # expect: AGS040


warm_up("import numpy")
anything("import numpy")
anything(input())
renamed("import numpy")
