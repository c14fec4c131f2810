"""Connections that an object of the program holds: by what its class declares, by what it was made with, by their name."""

import sqlite3
from dataclasses import dataclass

import duckdb
from autogen import ConversableAgent, register_function


class Ledger:
    def book(self, entry: str) -> str:
        return entry

    def execute(self, order: str) -> str:
        return order


@dataclass
class Shop:
    warehouse: sqlite3.Connection
    lake: "duckdb.DuckDBPyConnection | None"
    ledger: Ledger

    def goods(self, where: str) -> list:
        return self.warehouse.execute("SELECT * FROM goods WHERE " + where).fetchall()  # expect: AGS062

    def priced(self, price: float) -> list:
        return self.warehouse.execute(f"SELECT * FROM goods WHERE price < {price}").fetchall()  # ok: a number

    def rivers(self, where: str) -> list:
        return self.lake.execute("SELECT * FROM rivers WHERE " + where).fetchall()  # expect: AGS062

    def booked(self, order: str) -> str:
        return self.ledger.execute(order)  # ok: the program's own


class Archive:
    connection: sqlite3.Connection

    def letters(self, where: str) -> list:
        cursor = self.connection.cursor()
        return cursor.execute("SELECT * FROM letters WHERE " + where).fetchall()  # expect: AGS062


class Opened:
    def asked(self, sql: str) -> list:
        return self.conn.execute(sql)  # expect: AGS062

    def planned(self, sql: str) -> str:
        return self.planner.execute(sql)  # ok: nothing says that it is a database


class Closed:
    def execute(self, sql: str) -> str:
        return sql

    def asked(self, sql: str) -> str:
        return self.execute(sql)  # ok: its own method


shop = Shop(sqlite3.connect("shop.db"), None, Ledger())
caller = ConversableAgent("caller", llm_config={"model": "m"}, human_input_mode="ALWAYS")
worker = ConversableAgent("worker", llm_config=False, human_input_mode="ALWAYS")
for tool in (shop.goods, shop.priced, shop.rivers, shop.booked, Archive().letters, Opened().asked, Opened().planned, Closed().asked):
    register_function(tool, caller=caller, executor=worker, description=tool.__name__)
