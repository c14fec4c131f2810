"""The desk of the warehouse."""

from archive import Archive, rows

archive = Archive("warehouse.db")


def stock_of(article):
    return rows(f"SELECT * FROM stock WHERE article = '{article}'")


class Desk:
    def orders(self, condition: str):
        return archive.query("orders", condition)

    def customers(self, condition: str):
        if not condition.isidentifier():
            raise ValueError(condition)
        return archive.query("customers", condition)

    def today(self):
        return archive.query("orders", "day = date('now')")
