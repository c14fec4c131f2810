"""Tools of the shop; each is one here already."""

import database
from ag2 import tool


@tool
def goods(words: str) -> str:
    """Goods by their name."""
    return str(database.ask(f"SELECT * FROM goods WHERE name LIKE '%{words}%'"))  # expect: AGS062


@tool
def price(article: int) -> str:
    """The price of one."""
    return str(database.ask("SELECT price FROM goods WHERE id = ?", (article,)))


def orders(customer: str) -> str:
    """The orders of a customer."""
    return str(database.ask(f"SELECT * FROM orders WHERE customer = '{customer}'"))


TOOLS = [goods, price]
