"""Every call of a database library that runs a statement."""

import sqlite3

import pandas as pd
import psycopg2
import sqlalchemy
from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient
from sqlalchemy import create_engine, text

client = OpenAIChatCompletionClient(model="gpt-4o")
connection = sqlite3.connect("shop.db")
engine = create_engine("sqlite:///shop.db")


def whole_statements(query: str) -> str:
    connection.execute(query)  # expect: AGS062
    connection.executescript(query)  # expect: AGS062
    cursor = connection.cursor()
    cursor.execute(query)  # expect: AGS062
    cursor.executemany(query, [(1,), (2,)])  # expect: AGS062
    cursor.execute(query.strip())  # expect: AGS062
    with psycopg2.connect("dbname=shop") as other:
        with other.cursor() as reader:
            reader.execute(query)  # expect: AGS062
    return str(cursor.fetchall())


def pandas_statements(query: str) -> str:
    first = pd.read_sql(query, connection)  # expect: AGS062
    second = pd.read_sql_query(query, connection)  # expect: AGS062
    return str(first) + str(second)


def sqlalchemy_statements(query: str) -> str:
    with engine.connect() as link:
        rows = link.execute(text(query)).fetchall()  # expect: AGS062
        more = link.execute(sqlalchemy.text(query)).fetchall()  # expect: AGS062
    return str(rows) + str(more)


def formatted(name: str, table: str) -> str:
    cursor = connection.cursor()
    cursor.execute(f"SELECT * FROM customers WHERE name = '{name}'")  # expect: AGS062
    cursor.execute("SELECT * FROM customers WHERE name = '" + name + "'")  # expect: AGS062
    cursor.execute("SELECT * FROM customers WHERE name = '%s'" % name)  # expect: AGS062
    cursor.execute("SELECT * FROM customers WHERE name = '{}'".format(name))  # expect: AGS062
    cursor.execute(" ".join(["SELECT * FROM", table]))  # expect: AGS062
    cursor.execute(f"SELECT * FROM {table} WHERE name = ?", (name,))  # expect: AGS062
    cursor.execute(  # expect: AGS062
        f"SELECT * FROM {table}",
    )
    statement = "SELECT * FROM "
    statement += table
    cursor.execute(statement)  # expect: AGS062
    return str(cursor.fetchall())


def bound(name: str, rows: list) -> str:
    cursor = connection.cursor()
    cursor.execute("SELECT * FROM customers WHERE name = ?", (name,))  # ok: bound
    cursor.execute("SELECT * FROM customers WHERE name = ?", [name])  # ok: bound
    cursor.execute("SELECT * FROM customers WHERE name = :name", {"name": name})  # ok: bound
    cursor.executemany("INSERT INTO customers VALUES (?)", rows)  # ok: bound
    pd.read_sql("SELECT * FROM customers WHERE name = ?", connection, params=[name])  # ok: bound
    with engine.connect() as link:
        link.execute(text("SELECT * FROM customers WHERE name = :name"), {"name": name})  # ok: bound
    return str(cursor.fetchall())


def fixed(name: str) -> str:
    cursor = connection.cursor()
    cursor.execute("SELECT * FROM customers")
    name = "SELECT * FROM customers"
    cursor.execute(name)  # ok: bound again
    return str(cursor.fetchall())


def not_a_tool(query: str) -> list:
    return connection.execute(query).fetchall()  # ok: no model calls it


agent = AssistantAgent(
    "agent",
    model_client=client,
    tools=[whole_statements, pandas_statements, sqlalchemy_statements, formatted, bound, fixed],
)
