"""Database libraries beside sqlite3."""

import aiosqlite
import asyncpg
import duckdb
import mysql.connector
import psycopg
import pymysql
from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient
from sqlalchemy import create_engine, text
from sqlalchemy.orm import Session

client = OpenAIChatCompletionClient(model="gpt-4o")
engine = create_engine("sqlite:///shop.db")


def with_duckdb(query: str) -> str:
    link = duckdb.connect("shop.duckdb")
    return str(link.execute(query).fetchall())  # expect: AGS062


def with_mysql(query: str) -> str:
    link = mysql.connector.connect(host="localhost")
    cursor = link.cursor()
    cursor.execute(query)  # expect: AGS062
    return str(cursor.fetchall())


def with_pymysql(name: str) -> str:
    link = pymysql.connect(host="localhost")
    with link.cursor() as cursor:
        cursor.execute("SELECT * FROM customers WHERE name = %s", (name,))  # ok: bound
        cursor.execute("SELECT * FROM customers WHERE name = '%s'" % name)  # expect: AGS062
        return str(cursor.fetchall())


def with_psycopg(query: str) -> str:
    with psycopg.connect("dbname=shop") as link:
        return str(link.execute(query).fetchall())  # expect: AGS062


def with_session(query: str) -> str:
    with Session(engine) as session:
        return str(session.execute(text(query)).fetchall())  # expect: AGS062


async def with_aiosqlite(query: str) -> str:
    async with aiosqlite.connect("shop.db") as link:
        cursor = await link.execute(query)  # expect: AGS062
        return str(await cursor.fetchall())


async def with_asyncpg(query: str) -> str:
    link = await asyncpg.connect("postgresql://localhost/shop")
    return await link.execute(query)  # expect: AGS062


agent = AssistantAgent(
    "agent",
    model_client=client,
    tools=[with_duckdb, with_mysql, with_pymysql, with_psycopg, with_session, with_aiosqlite, with_asyncpg],
)
