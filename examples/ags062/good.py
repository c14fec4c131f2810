"""Database tools with fixed statements and bound parameters."""

import sqlite3

import pandas as pd
from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient

connection = sqlite3.connect("file:shop.db?mode=ro", uri=True)


def open_orders(customer_id: int) -> list:
    """List the open orders of a customer."""
    return connection.execute("SELECT id FROM orders WHERE open AND customer_id = ?", (customer_id,)).fetchall()


def find_customer(name: str) -> list:
    """Find a customer by name."""
    cursor = connection.cursor()
    cursor.execute("SELECT id, city FROM customers WHERE name = :name", {"name": name})
    return cursor.fetchall()


def sales_table(region: str) -> str:
    """Return the sales of a region as a table."""
    return pd.read_sql("SELECT * FROM sales WHERE region = ?", connection, params=[region]).to_string()


clerk = AssistantAgent(
    "clerk",
    model_client=OpenAIChatCompletionClient(model="gpt-4o"),
    tools=[open_orders, find_customer, sales_table],
)
