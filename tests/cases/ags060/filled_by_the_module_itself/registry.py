"""Where the program keeps its functions."""

TOOLS = {}
COMMANDS = []


class Registry:
    def __init__(self, name):
        self.name = name
        self.functions = []

    def tool(self, function):
        self.functions.append(function)
        return function


common = Registry("common")


def tool(description):
    def keep(function):
        TOOLS[function.__name__] = (function, description)
        return function

    return keep


def command(function):
    COMMANDS.append(function)


def ignored(function):
    return function
