"""Database tools that run the model's SQL."""

import sqlite3

import pandas as pd
from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient

connection = sqlite3.connect("shop.db")


def run_query(query: str) -> list:
    """Run a query on the shop's database."""
    return connection.execute(query).fetchall()  # expect: AGS062


def find_customer(name: str) -> list:
    """Find a customer by name."""
    cursor = connection.cursor()
    cursor.execute(f"SELECT id, city FROM customers WHERE name = '{name}'")  # expect: AGS062
    return cursor.fetchall()


def sales_table(region: str) -> str:
    """Return the sales of a region as a table."""
    return pd.read_sql("SELECT * FROM sales WHERE region = '" + region + "'", connection).to_string()  # expect: AGS062


clerk = AssistantAgent(
    "clerk",
    model_client=OpenAIChatCompletionClient(model="gpt-4o"),
    tools=[run_query, find_customer, sales_table],
)
