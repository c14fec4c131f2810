"""One part of a statement is checked, and beside it stands what a call of a library makes harmless."""

import re
import sqlite3

from autogen import AssistantAgent, UserProxyAgent

TABLES = {"boats", "harbours"}
writer = AssistantAgent("writer", llm_config={"model": "gpt-4o"})
user = UserProxyAgent("user", human_input_mode="ALWAYS", code_execution_config=False)
boats = sqlite3.connect("boats.db")


@user.register_for_execution()
@writer.register_for_llm(description="The first rows of a table.")
def first(table: str, count: str) -> list:
    if table not in TABLES:
        raise ValueError(table)
    return boats.execute(f"SELECT * FROM {table} LIMIT {int(count)}").fetchall()  # ok: a known table, a number


@user.register_for_execution()
@writer.register_for_llm(description="The rows of a flag.")
def flagged(table: str, flag: str) -> list:
    assert table in TABLES
    statement = f"SELECT * FROM {table} WHERE flag = '" + re.sub("[^a-z]", "", flag.lower()) + "'"
    return boats.execute(statement).fetchall()  # ok: a known table, harmless characters


@user.register_for_execution()
@writer.register_for_llm(description="The rows of a name.")
def named(table: str, name: str) -> list:
    if table not in TABLES:
        raise ValueError(table)
    return boats.execute(f"SELECT * FROM {table} WHERE name = '{str(name)}'").fetchall()  # expect: AGS062


@user.register_for_execution()
@writer.register_for_llm(description="The length of a name.")
def unknown(table: str, name: str) -> list:
    return boats.execute(f"SELECT {len(name)} FROM {table}").fetchall()  # expect: AGS062
