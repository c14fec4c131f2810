"""Tools whose statements run two and three modules away."""

import autogen
from desk import Desk, stock_of

desk = Desk()


def stock(article: str):
    return stock_of(article)  # expect: AGS062


def known(article: str):
    if article not in ("nails", "screws"):
        return []
    return stock_of(article)  # ok: one of a list


agent = autogen.AssistantAgent(
    "agent",
    llm_config={"model": "gpt-4o"},
    function_map={
        "stock": stock,
        "known": known,
        "orders": desk.orders,  # expect: AGS062
        "customers": desk.customers,  # ok: its own check stands before the statement
        "today": desk.today,  # ok: a constant statement
    },
)
