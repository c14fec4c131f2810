"""What stands before the statement."""

import re
import sqlite3

import sqlparse
from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o")
connection = sqlite3.connect("shop.db")
QUERIES = {"customers": "SELECT * FROM customers"}


def is_read_only(query):
    """Whether a query only reads one of our tables."""
    return re.fullmatch(r"SELECT [a-z, ]+ FROM (customers|orders)", query) is not None


def check_query(query):
    """Raise ValueError unless a query only reads one of our tables."""
    if not is_read_only(query):
        raise ValueError("not read-only")


def safe_query(query):
    """Return a query that only reads one of our tables."""
    check_query(query)
    return query


def checking_call(query: str) -> list:
    check_query(query)
    return connection.execute(query).fetchall()  # ok: a checking call of the program's own


def checking_test(query: str) -> list:
    if not is_read_only(query):
        raise ValueError("not read-only")
    return connection.execute(query).fetchall()  # ok


def checking_function(query: str) -> list:
    return connection.execute(safe_query(query)).fetchall()  # ok


def looked_up(name: str) -> list:
    return connection.execute(QUERIES[name]).fetchall()  # ok: one of the program's own statements


def checked_too_late(query: str) -> list:
    rows = connection.execute(query).fetchall()  # expect: AGS062
    check_query(query)
    return rows


def other_checked(query: str, title: str) -> list:
    check_query(title)
    return connection.execute(query).fetchall()  # expect: AGS062


def only_printed(query: str) -> list:
    print(query)
    return connection.execute(query).fetchall()  # expect: AGS062


def in_other_lines(query: str) -> list:
    query = sqlparse.format(query, reindent=True)
    return connection.execute(query).fetchall()  # expect: AGS062


def attribute(request: dict) -> list:
    return connection.execute(request["query"]).fetchall()  # expect: AGS062


agent = AssistantAgent(
    "agent",
    model_client=client,
    tools=[
        checking_call,
        checking_test,
        checking_function,
        looked_up,
        checked_too_late,
        other_checked,
        only_printed,
        in_other_lines,
        attribute,
    ],
)
