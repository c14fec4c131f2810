"""Tools that decorators, registries and tables of this module make."""

import subprocess

import autogen
from autogen_agentchat.agents import AssistantAgent
from autogen_core.tools import FunctionTool

planner = autogen.ConversableAgent("planner", llm_config=False, human_input_mode="ALWAYS")
collected = []


def collect(function):
    collected.append(FunctionTool(function, description=function.__doc__))
    return function


def offered(caller, executor):
    def wrap(function):
        autogen.register_function(function, caller=caller, executor=executor, description=function.__doc__)
        return function

    return wrap


def timed(function):
    def inner(*args):
        print(function.__name__)
        return function(*args)

    return inner


@collect
def disk(folder: str) -> str:
    return subprocess.getoutput("df " + folder)  # expect: AGS060


@offered(planner, planner)
def load(host: str) -> str:
    return subprocess.getoutput("uptime -s " + host)  # expect: AGS060


@timed
def clock(zone: str) -> str:
    return subprocess.getoutput("date " + zone)  # ok: no tool


def users(group: str) -> str:
    return subprocess.getoutput("getent group " + group)  # expect: AGS060


def ports(protocol: str) -> str:
    return subprocess.getoutput("ss -l " + protocol)  # expect: AGS060


offered(planner, planner)(ports)
TABLE = {"users": users}
agent = AssistantAgent("agent", model_client=None, tools=list(TABLE.values()))
