"""A decorator that means what had the function's name before."""

import sqlite3

from ag2 import tool

connection = sqlite3.connect("shop.db")


@tool
def tool(query: str) -> list:
    return connection.execute(query).fetchall()  # expect: AGS062


class Shop:
    @property
    def query(self):
        return "SELECT 1"

    @query.setter
    def query(self, query):
        connection.execute(query)  # ok: no tool
