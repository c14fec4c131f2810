"""A connection that is closed at the end of a with, and one that only an annotation names."""

import sqlite3
from contextlib import closing

import psycopg
from autogen import ConversableAgent


class Ledger:
    def __init__(self, store: psycopg.Connection, shelf: list):
        self.store = store
        self.shelf = shelf

    def entries(self, statement: str) -> str:
        return str(self.store.execute(statement).fetchall())  # expect: AGS062

    def pages(self, statement: str) -> str:
        return str(self.shelf.execute(statement))  # ok: no database


def sums(statement: str) -> str:
    with closing(sqlite3.connect("ledger.db")) as opened:
        return str(opened.execute(statement).fetchall())  # expect: AGS062


def book(store: psycopg.Connection):
    ledger = Ledger(store, [])
    tools = {each.__name__: each for each in (ledger.entries, ledger.pages, sums)}
    return ConversableAgent("book", llm_config=False, function_map=tools)
