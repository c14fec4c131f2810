"""The same functions under other names."""

import sqlite3 as db
from sqlite3 import connect

import pandas
import sqlalchemy as sa
from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient
from pandas import read_sql_query as table_of

engine = sa.create_engine("sqlite:///shop.db")


def first(query: str) -> str:
    return str(db.connect("shop.db").execute(query).fetchall())  # expect: AGS062


def second(query: str) -> str:
    link = connect("shop.db")
    return str(link.cursor().execute(query).fetchall())  # expect: AGS062


def third(query: str) -> str:
    return str(pandas.read_sql(query, engine))  # expect: AGS062


def fourth(query: str) -> str:
    return str(table_of(query, engine))  # expect: AGS062


agent = AssistantAgent(
    "agent",
    model_client=OpenAIChatCompletionClient(model="gpt-4o"),
    tools=[first, second, third, fourth],
)
