"""The shop's database; nothing here mentions agents."""

import sqlite3

connection = sqlite3.connect("shop.db")


def run_query(query: str) -> list:
    """Run a query."""
    return connection.execute(query).fetchall()  # ok: reported where it becomes a tool


def customer(name: str) -> list:
    """Find a customer."""
    return connection.execute("SELECT * FROM customers WHERE name = ?", (name,)).fetchall()
