"""Actions, and what some of them do."""

import sqlite3

database = sqlite3.connect("orders.db")


class Action:
    def run(self, text: str) -> str:
        return str(self.act(text.strip()))

    def act(self, text):
        return text


class Query(Action):
    def act(self, text):
        return database.execute(text).fetchall()


class Waiting:
    def run(self, text: str) -> str:
        return self.act(text)

    def act(self, text):
        return text

    def offer(self, user):
        user.register_for_execution()(self.run)
