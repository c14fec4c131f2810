"""A tool executes SQL that the model wrote, or puts its parameter into a statement.

A tool's parameter is, or is formatted into, the statement of `execute`, `executemany`, `executescript`, `read_sql` or a database library's
`text`. Silent are bound parameters beside a constant statement, and a checking call of the program's own.

## Why

The model can be told to write `DROP TABLE`, or to read the rows of somebody else.

## When to suppress

When the connection can only read what everybody may see.

## References

- <https://cwe.mitre.org/data/definitions/89.html>
"""

from __future__ import annotations

from collections.abc import Iterator

from ...facts.base import Facts
from ...facts.tool_sinks import Danger, query_sinks, flows, is_checked
from ...findings import Report

CODE = "AGS062"
SYMBOL = "tool-sql-execution"
LEVEL = "high"
CWE = (89,)
OWASP = "LLM05"
ASI = "ASI02"
BAD = "def find(name: str) -> list: return db.execute(f\"SELECT * FROM items WHERE name = '{name}'\").fetchall()"
GOOD = 'def find(name: str) -> list: return db.execute("SELECT * FROM items WHERE name = ?", (name,)).fetchall()'

_DANGER = Danger(query_sinks, is_checked, frozenset(("text",)))


def check(facts: Facts) -> Iterator[Report]:
    for flow in flows(facts, _DANGER):
        yield Report(
            f"{flow.sink.name} executes SQL of the model ({flow.parameter}); use a constant statement with bound parameters", flow.use
        )
