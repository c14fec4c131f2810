"""Objects that are given functions, and call them later."""


class Line:
    def __init__(self, *steps):
        self.steps = steps

    def run(self, text):
        for step in self.steps:
            text = step(text)
        return text


class Worker:
    def __init__(self, act):
        self.act = act

    def go(self, text):
        return self.act(text)


class Bus:
    def __init__(self, handlers):
        self.handlers = handlers

    def emit(self, name, text):
        self.handlers[name](text)
