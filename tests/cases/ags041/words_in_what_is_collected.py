"""Blocks are put into a list where no word was found in them, and run together."""

from autogen import AssistantAgent
from autogen.code_utils import extract_code

coder = AssistantAgent("coder", llm_config={"model": "m"})
KNOWN = {"print(1)"}


def without_words() -> None:
    kept = []
    for _, block in extract_code(coder.generate_reply(messages=[{"role": "user", "content": "Code."}])):
        if "import os" in block:  # expect: AGS041
            continue
        kept.append(block)
    exec("\n".join(kept))


def known_alone() -> None:
    kept = []
    for _, block in extract_code(coder.generate_reply(messages=[{"role": "user", "content": "Code."}])):
        if block in KNOWN:
            kept.append(block)
    exec("\n".join(kept))  # ok: AGS040 known blocks
