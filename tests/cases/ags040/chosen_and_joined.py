"""Texts that functions of the standard library choose, join or read, and lists that grow by as many as nobody sees."""

import csv
import functools
import heapq
import itertools
import random
import textwrap
import tomllib

import autogen

author = autogen.AssistantAgent("author", llm_config={"model": "gpt-4o"})
reader = autogen.UserProxyAgent("reader", code_execution_config=False)
chat = reader.initiate_chat(author, message="Write a sorting program.", max_turns=1)
drafts = [message["content"] for message in chat.chat_history]


def longest():
    exec(max(drafts, key=len))  # expect: AGS040


def shortest():
    exec(min((message["content"] for message in chat.chat_history), key=len))  # expect: AGS040


def size_of_the_longest():
    exec(f"size = {max(map(len, drafts))}")  # ok: a number


def any_of_them():
    exec(random.choice(drafts))  # expect: AGS040


def best():
    exec(heapq.nlargest(1, drafts, key=len)[0])  # expect: AGS040


def all_of_them():
    exec(functools.reduce(lambda before, draft: f"{before}\n{draft}", drafts))  # expect: AGS040


def first_lines():
    exec("\n".join(itertools.islice(chat.summary.splitlines(), 10)))  # expect: AGS040


def wrapped():
    exec(textwrap.wrap(chat.summary)[0])  # expect: AGS040


def first_field():
    exec(next(csv.reader([chat.summary]))[0])  # expect: AGS040


def setting():
    exec(tomllib.loads(chat.summary)["program"])  # expect: AGS040


def many_lines():
    lines = ["import os"]
    lines.extend(chat.summary.splitlines())
    exec("\n".join(lines))  # expect: AGS040


def many_numbers():
    lines = ["import os"]
    lines.extend(range(3))
    exec("\n".join(map(str, lines)))  # ok: nothing of a reply


def filled_where_empty():
    program = ""
    if not program:
        program = chat.summary
    exec(program)  # expect: AGS040


def filled_where_nothing_fits():
    program = None
    for number, draft in enumerate(drafts):
        if number == 3:
            program = draft
    if program is None:
        program = chat.summary
    exec(program)  # expect: AGS040


def asked_again_until_it_is_allowed():
    allowed = False
    while not allowed:
        program = reader.initiate_chat(author, message="Again.", max_turns=1).summary
        allowed = program in ("start()", "stop()")
    exec(program)  # ok: one of those that are allowed
