import sqlite3


def ask(statement, values=()):
    return sqlite3.connect("shop.db").execute(statement, values).fetchall()
