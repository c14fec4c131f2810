"""Gives agents what they may call."""

NOTED = []


class Desk:
    def register_function(self, function):
        NOTED.append(function)

    def register(self, function):
        self.register_function(function)


def equip(agent, function):
    agent.register_function(function_map={function.__name__: function})


def by_table(agent, table):
    for name, function in table.items():
        agent.register_function({name: function})


def note(function):
    NOTED.append(function)
