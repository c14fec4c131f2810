"""A test of a block's language is no test of the code that stands beside it."""

import os
import subprocess

from autogen import AssistantAgent
from autogen.code_utils import extract_code

writer = AssistantAgent("writer", llm_config={"model": "gpt-4o"})


def ask(task):
    return writer.generate_reply(messages=[{"role": "user", "content": task}])


def unpacked(task):
    blocks = extract_code(ask(task))
    language, source = blocks[0]
    if language == "python":
        exec(source)  # expect: AGS040


def of_a_block(task):
    block = extract_code(ask(task))[-1]
    if block[0] not in ("sh", "bash"):
        return
    os.system(block[1])  # expect: AGS040


def searched(task):
    blocks = extract_code(ask(task))
    language, source = blocks[0]
    if language == "python" and "import os" not in source:  # expect: AGS041
        exec(source)


def compared(task):
    block = extract_code(ask(task))[0]
    if block[1] in ("print(1)", "print(2)"):
        exec(block[1])  # ok: one of two


def first_word(task):
    words = ask(task).split()
    program, *arguments = words
    if program in ("ls", "df"):
        subprocess.run([program, *arguments])  # ok: the program is one of two, and no shell runs


def of_each_block(task):
    for block in extract_code(ask(task)):
        language, source = block
        if language == "python":
            exec(source)  # expect: AGS040


def how_a_language_begins(task):
    for _, (language, source) in enumerate(extract_code(ask(task))):
        text = source.strip()
        if language.startswith("py"):
            exec(text)  # expect: AGS040


def words_of_one_field(task):
    for block in extract_code(ask(task)):
        language, source = block
        if "import os" in source or language == "sh":  # expect: AGS041
            continue
        exec(source)


def verdict_beside(task):
    fine, source = judged(ask(task))  # expect: AGS041
    if not fine:
        return
    exec(source)


def judged(text):
    return "import os" not in text, text
