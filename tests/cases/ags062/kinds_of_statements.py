"""A function looks at the kind of the tree that a parser made of the statement; the kind of the text itself says nothing."""

import sqlite3

import sqlglot
from autogen import ConversableAgent, register_function
from sqlglot import exp

connection = sqlite3.connect("shop.db")


def only_reading(tree):
    if not isinstance(tree, exp.Select):
        raise ValueError("only reading")


def reads(trees):
    return len(trees) == 1 and isinstance(trees[0], exp.Select)


def reads_or_is_short(trees, size):
    return size < 80 or isinstance(trees[0], exp.Select)


def only_text(query):
    if not isinstance(query, str):
        raise TypeError(query)


def parsed(query: str) -> list:
    only_reading(sqlglot.parse_one(query))
    return connection.execute(query).fetchall()  # ok: a SELECT


def asked(query: str) -> list:
    if not reads(sqlglot.parse(query)):
        return []
    return connection.execute(query).fetchall()  # ok: a SELECT


def asked_for_either(query: str) -> list:
    if not reads_or_is_short(sqlglot.parse(query), 7):
        return []
    return connection.execute(query).fetchall()  # expect: AGS062


def of_a_type(query: str) -> list:
    only_text(query)
    return connection.execute(query).fetchall()  # expect: AGS062


caller = ConversableAgent("caller", llm_config={"model": "m"}, human_input_mode="ALWAYS")
worker = ConversableAgent("worker", llm_config=False, human_input_mode="ALWAYS")
for tool in (parsed, asked, asked_for_either, of_a_type):
    register_function(tool, caller=caller, executor=worker, description="Ask the shop.")
