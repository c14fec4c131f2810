"""The database of the warehouse."""

import sqlite3

connection = sqlite3.connect("warehouse.db")


def rows(statement):
    return connection.execute(statement).fetchall()


class Archive:
    cursor = None

    def __init__(self, path):
        self.path = path

    def open(self):
        self.cursor = sqlite3.connect(self.path).cursor()

    def query(self, table, condition):
        if self.cursor is None:
            self.open()
        return self.cursor.execute(f"SELECT * FROM {table} WHERE {condition}").fetchall()
