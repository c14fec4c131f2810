"""What a function of the program, or a manager, gives is of the library that it takes it from."""

import contextlib
import sqlite3

from autogen import ConversableAgent, register_function


@contextlib.contextmanager
def opened(path="shop.db"):
    link = sqlite3.connect(path)
    try:
        yield link.cursor()
    finally:
        link.close()


@contextlib.contextmanager
def noted(path):
    if not path.endswith(".log"):
        raise ValueError(path)
    yield open(path)


def lent(path):
    if not path.endswith(".db"):
        raise ValueError(path)
    return sqlite3.connect(path).cursor()


def by_manager(statement: str) -> list:
    with opened() as it:
        return it.execute(statement).fetchall()  # expect: AGS062


def by_function(statement: str) -> list:
    it = lent("shop.db")
    return it.execute(statement).fetchall()  # expect: AGS062


def bound(name: str) -> list:
    with opened() as it:
        return it.execute("SELECT * FROM goods WHERE name = ?", [name]).fetchall()  # ok: bound


def another(statement: str) -> None:
    with noted("today.log") as it:
        it.execute(statement)  # ok: no database


coder = ConversableAgent("coder", llm_config={"model": "m"}, human_input_mode="ALWAYS")
worker = ConversableAgent("worker", llm_config=False, human_input_mode="ALWAYS")
for tool in (by_manager, by_function, bound, another):
    register_function(tool, caller=coder, executor=worker, description=tool.__name__)
