"""LangChain's utilities: databases and searches have a `run` alike."""

from autogen_core.tools import FunctionTool
from langchain_community.utilities import SQLDatabase, WikipediaAPIWrapper
from langchain_community.utilities.google_serper import GoogleSerperAPIWrapper
from langchain_community.utilities.sql_database import SQLDatabase as Database

encyclopedia = WikipediaAPIWrapper()
shop = SQLDatabase.from_uri("sqlite:///shop.db")
sales = Database.from_uri("sqlite:///sales.db")


def look_up(subject: str) -> str:
    return encyclopedia.run(subject)


def search(query: str) -> str:
    return GoogleSerperAPIWrapper().run(query)


def query_shop(query: str) -> str:
    return shop.run(query)  # expect: AGS062


def query_sales(query: str) -> str:
    return sales.run(query)  # expect: AGS062


tools = [FunctionTool(function, description="Answers.") for function in (look_up, search, query_shop, query_sales)]
