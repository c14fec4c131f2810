"""Functions and classes that make tools of what they are given."""

from autogen import register_function
from autogen_agentchat.agents import AssistantAgent
from autogen_core.tools import FunctionTool


def offered(caller, executor):
    def wrap(function):
        register_function(function, caller=caller, executor=executor, description=function.__doc__)
        return function

    return wrap


def known(agent):
    def wrap(function):
        agent.register_for_llm(description=function.__doc__)(function)
        agent.register_for_execution()(function)
        return function

    return wrap


def each_known(agent, functions):
    for function in functions:
        agent.register_for_execution(name=function.__name__)(function)


def noted(notes):
    def wrap(function):
        notes.register(function.__name__)(function)
        return function

    return wrap


def as_tools(functions):
    return [FunctionTool(function, description=function.__doc__) for function in functions]


def desk(**named):
    return AssistantAgent("desk", model_client=None, tools=list(named.values()))


class Registry:
    def __init__(self):
        self.tools = []

    def add(self, function):
        self.tools.append(FunctionTool(function, description=function.__doc__))
        return function


def timed(function):
    def inner(*args):
        print(function.__name__)
        return function(*args)

    return inner
