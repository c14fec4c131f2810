"""Where the other modules put their functions."""

TOOLS = {}
COMMANDS = []
CHECKS = {}
UNUSED = []
PLAIN = {}


class Registry:
    def __init__(self):
        self._functions = {}

    def register(self, function):
        self._functions[function.__name__] = function
        return function

    def items(self):
        return self._functions.items()


registry = Registry()


def tool(description):
    def keep(function):
        TOOLS[function.__name__] = (function, description)
        return function

    return keep


def command(function):
    COMMANDS.append(function)


def unused(function):
    UNUSED.append(function)
    return function
