"""Calls that run a statement of a database (AGS062)."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from ...evaluating.values import Alternative, Member, Ref, Result
from ...reading.model import Site
from ...reading.syntax import by_keyword
from ..base import Facts
from ..checks.patterns import Target
from .receivers import comes_from, comes_out_of
from .renamed import Find, is_renamed
from .sinks import Part, Sink

_EXECUTES = frozenset("execute executemany executescript exec_driver_sql fetch fetchall fetchrow fetchval fetch_all fetch_one".split())
# Methods that are a database's only where the library is known, or the name says so.
_RUNS = frozenset("sql query run run_no_throw query_df command query_and_wait".split())
_READS = frozenset("read_sql read_sql_query read_database read_database_uri".split())
_FUNCTIONS = frozenset(("text", "sql", "query", "execute"))
_STATEMENTS = ("sql", "query", "statement", "operation", "command")
# LangChain's utilities that hold a database; the others, such as its searches, run no statement.
_SQL_UTILITIES = ("SQLDatabase", "SparkSQL", "sql_database", "spark_sql")
_LIBRARIES = (
    *("sqlite3", "psycopg", "pymysql", "mysql", "MySQLdb", "sqlalchemy", "sqlmodel", "duckdb", "asyncpg", "aiosqlite", "aiomysql"),
    *("aiopg", "oracledb", "cx_Oracle", "pyodbc", "aioodbc", "pymssql", "snowflake", "google.cloud.bigquery", "google.cloud.spanner"),
    *("databricks", "clickhouse_connect", "clickhouse_driver", "trino", "prestodb", "pyhive", "redshift_connector", "databases"),
    *("records", "pyspark", "ibm_db", "teradatasql", "vertica_python", "libsql", "turso", "dataset", "pg8000", "apsw"),
    *("langchain.sql_database", "langchain_community.tools.sql_database"),
    *(f"{package}.utilities.{name}" for package in ("langchain", "langchain_community") for name in _SQL_UTILITIES),
)
_NAMES = ("cur", "cursor", "conn", "connection", "db", "engine", "session")
_SURE_NAMES = ("cursor", "conn", "connection")


def _queries(facts: Facts, node: ast.Call, site: Site) -> Iterator[Sink]:
    """Calls that run a statement: the statement."""
    last = site.scope.module.called_name(node)
    names = _NAMES if last in _EXECUTES else _SURE_NAMES if last in _RUNS else None
    if names is not None and isinstance(node.func, ast.Attribute) and comes_from(facts, node.func.value, site, _LIBRARIES, names):
        yield from _statement(facts, node, site, last)
    elif last in _READS or (last in _FUNCTIONS and any(
        name.startswith(_LIBRARIES) for name in facts.full_names(node.func, site)
    )):
        yield from _statement(facts, node, site, last)
    elif is_renamed(facts, node, site):
        for callee in facts.value(node.func, site):
            if isinstance(callee, Member) and callee.name in _EXECUTES and comes_out_of(facts, callee, _LIBRARIES):
                yield from _statement(facts, node, site, str(callee.name))


query_sinks = Find(_queries, _EXECUTES | _RUNS | _READS | _FUNCTIONS)


def _statement(facts: Facts, node: ast.Call, site: Site, last: str) -> Iterator[Sink]:
    written = [*node.args[:1], *by_keyword(node, *_STATEMENTS)]
    if written and not all(map(_is_text, facts.value(written[0], site))):
        yield Sink(node, site, last, Target.STATEMENT, (Part(written[0]),))


def _is_text(alternative: Alternative) -> bool:
    """Whether it is a statement that ``text(...)`` of a library makes, where it is looked at."""
    match alternative:
        case Result(callee=Ref(dotted=name)):
            return name.startswith(_LIBRARIES) and name.endswith(".text")
    return False
