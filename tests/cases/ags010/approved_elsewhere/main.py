from ag2 import Agent
from toolbox import asked_tools, one_of_them_asked


def helpers(names):
    yield Agent("asked", tools=asked_tools(names))  # ok: a person is asked, or it runs in a container
    yield Agent("one of them", tools=one_of_them_asked(names))  # ok: reported in its own module
