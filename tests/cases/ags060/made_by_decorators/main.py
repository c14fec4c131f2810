"""Tools that functions, decorators and registries of another module make."""

import subprocess

import autogen
from makers import Registry, as_tools, desk, each_known, known, noted, offered, timed

planner = autogen.ConversableAgent("planner", llm_config=False, human_input_mode="ALWAYS")
registry = Registry()


@offered(planner, planner)
def disk(folder: str) -> str:
    return subprocess.getoutput("df " + folder)  # expect: AGS060


@registry.add
def load(host: str) -> str:
    return subprocess.getoutput("uptime -s " + host)  # expect: AGS060


@timed
def clock(zone: str) -> str:
    return subprocess.getoutput("date " + zone)  # ok: no tool


def users(group: str) -> str:
    return subprocess.getoutput("getent group " + group)  # expect: AGS060


def ports(protocol: str) -> str:
    return subprocess.getoutput("ss -l " + protocol)  # expect: AGS060


def kernel(what: str) -> str:
    return subprocess.getoutput("uname " + what)  # expect: AGS060


def plain(what: str) -> str:
    return subprocess.getoutput("env " + what)  # ok: no tool


@known(planner)
def memory(unit: str) -> str:
    return subprocess.getoutput("free -" + unit)  # expect: AGS060


@noted(planner)
def uptime(host: str) -> str:
    return subprocess.getoutput("uptime " + host)  # ok: no tool


def routes(table: str) -> str:
    return subprocess.getoutput("ip route show table " + table)  # expect: AGS060


each_known(planner, [routes])
as_tools([users])
desk(ports=ports)
offered(planner, planner)(kernel)
registry.sort(plain)
