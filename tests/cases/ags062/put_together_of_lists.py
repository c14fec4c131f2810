"""A statement that is put together of lists: of what a dict is written with, of what functions make of each."""

import sqlite3

from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient
from psycopg2.sql import SQL, Identifier

client = OpenAIChatCompletionClient(model="gpt-4o")
cursor = sqlite3.connect("notes.db").cursor()


def columns_of_a_dict(text: str, number: int) -> None:
    row = {"id": number, "text": text}
    cursor.execute("INSERT INTO notes (" + ", ".join(row.keys()) + ") VALUES (?, ?)", list(row.values()))
    cursor.execute("INSERT INTO notes (" + ", ".join(row) + ") VALUES (?, ?)", list(row.values()))
    cursor.execute("INSERT INTO notes VALUES (" + ", ".join(row.values()) + ")")  # expect: AGS062


def made_of_each(ids: str, names: str) -> None:
    cursor.execute(SQL("SELECT {} FROM notes").format(SQL(", ").join(map(Identifier, names.split(",")))))
    cursor.execute("SELECT * FROM notes WHERE id IN (" + ", ".join(map(str, map(int, ids.split(",")))) + ")")
    cursor.execute("SELECT * FROM notes WHERE id IN (" + ", ".join(map(str, ids.split(","))) + ")")  # expect: AGS062
    cursor.execute("SELECT " + ", ".join(map(str.strip, names.split(","))) + " FROM notes")  # expect: AGS062
    cursor.execute("SELECT " + ", ".join(map(lambda name: f'"{name}"', names.split(","))) + " FROM notes")  # expect: AGS062


clerk = AssistantAgent("clerk", client, tools=[columns_of_a_dict, made_of_each])
