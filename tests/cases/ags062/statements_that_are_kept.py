"""A statement that `text(...)` makes is looked at where it is made, also where a name keeps it."""

import sqlalchemy as sa
from autogen import ConversableAgent, register_function
from sqlalchemy.orm import Session

engine = sa.create_engine("sqlite:///shop.db")
NEWEST = sa.text("SELECT * FROM goods ORDER BY created")


def ordered(column: str) -> str:
    statement = sa.text("SELECT * FROM goods ORDER BY " + column)  # expect: AGS062
    with Session(engine) as session:
        return str(session.execute(statement).all())


def bound(name: str) -> str:
    statement = sa.text("SELECT * FROM goods WHERE name = :name")
    with Session(engine) as session:
        return str(session.execute(statement, {"name": name}).all())  # ok: bound


def newest(name: str) -> str:
    with Session(engine) as session:
        return str([row for row in session.execute(NEWEST).all() if row.name == name])  # ok: a constant


def either(name: str) -> str:
    statement = sa.text(name) if name == "VACUUM" else name
    with Session(engine) as session:
        return str(session.execute(statement).all())  # expect: AGS062


coder = ConversableAgent("coder", llm_config={"model": "m"}, human_input_mode="ALWAYS")
worker = ConversableAgent("worker", llm_config=False, human_input_mode="ALWAYS")
for tool in (ordered, bound, newest, either):
    register_function(tool, caller=coder, executor=worker, description=tool.__name__)
