"""A tool executes SQL that the model wrote, or puts its parameter into a statement.

A tool's parameter, or another text that a model wrote (see AGS040), is, or is formatted into, the statement of `execute`, `executemany`,
`executescript`, `read_sql`, a database library's `text`, DuckDB's `sql`, BigQuery's `query` or LangChain's `SQLDatabase.run`. What cannot
be resolved counts where it is called ...cursor, ...connection, ...db and the like. Silent are bound parameters beside a constant
statement, and a statement that has passed a check; how it begins (`startswith("SELECT")`) is none.

## Why

The model can be told to write `DROP TABLE`, or to read the rows of somebody else.

## When to suppress

When the connection can only read what everybody may see.

## References

- <https://cwe.mitre.org/data/definitions/89.html>
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from ...facts.base import Facts
from ...facts.text.flows import flows, of_tools
from ...facts.text.model_text import written_by_model
from ...facts.text.queries import query_sinks
from ...findings import Report

CODE = "AGS062"
SYMBOL = "tool-sql-execution"
LEVEL = "high"
CWE = (89,)
OWASP = "LLM05"
ASI = "ASI02"
BAD = "def find(name: str) -> list: return db.execute(f\"SELECT * FROM items WHERE name = '{name}'\").fetchall()"
GOOD = 'def find(name: str) -> list: return db.execute("SELECT * FROM items WHERE name = ?", (name,)).fetchall()'


def check(facts: Facts) -> Iterator[Report]:
    for flow in chain(of_tools(facts, query_sinks), flows(facts, query_sinks, lambda *text: written_by_model(facts, *text))):
        yield flow.report(
            f"{flow.named(facts)} takes SQL that holds what the model wrote ({flow.source}); bind values to a constant statement, or check"
            " the statement and use a connection that can only read"
        )
