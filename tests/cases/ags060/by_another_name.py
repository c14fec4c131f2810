"""What a function is given has another name there: it stands for the same list or function, but for a name that is bound twice."""

import subprocess

from autogen_core.tools import FunctionTool

HOSTS = ("alpha", "beta")


def look(host, found):
    complaints = found
    if host not in HOSTS:
        complaints.append(f"{host} is none of ours")


def look_in_vain(host, found):
    complaints = found
    complaints = []
    if host not in HOSTS:
        complaints.append(f"{host} is none of ours")


def look_by_the_third(host, found):
    first = found
    second = first
    third = second
    if host not in HOSTS:
        third.append("none of ours")


def look_by_the_fifth(host, found):
    first = found
    second = first
    third = second
    fourth = third
    fifth = fourth
    if host not in HOSTS:
        fifth.append("none of ours")


def call(function, text):
    chosen = function
    given = text
    return chosen(given)


def call_another(function, text):
    chosen = function
    chosen = print
    return chosen(text)


def ping(host):
    return subprocess.getoutput(f"ping -c 1 {host}")  # expect: AGS060


def ping_ours(host):
    return subprocess.getoutput(f"ping -c 1 {host}")  # ok: it is called with a host of ours alone


def trace(host):
    return subprocess.getoutput(f"traceroute {host}")  # ok: another function is called


def looked_at(host: str) -> str:
    found = []
    look(host, found)
    if found:
        return found[0]
    return subprocess.getoutput(f"ping -c 1 {host}")  # ok: one of ours


def looked_at_in_vain(host: str) -> str:
    found = []
    look_in_vain(host, found)
    if found:
        return found[0]
    return subprocess.getoutput(f"ping -c 1 {host}")  # expect: AGS060


def looked_at_by_the_third(host: str) -> str:
    found = []
    look_by_the_third(host, found)
    if found:
        return found[0]
    return subprocess.getoutput(f"ping -c 1 {host}")  # ok: one of ours


def looked_at_by_the_fifth(host: str) -> str:
    found = []
    look_by_the_fifth(host, found)
    if found:
        return found[0]
    return subprocess.getoutput(f"ping -c 1 {host}")  # expect: AGS060


def handed_on(host: str) -> str:
    call_another(trace, host)
    call(ping_ours, "alpha")
    return call(ping, host)


looking = (looked_at, looked_at_in_vain, looked_at_by_the_third, looked_at_by_the_fifth)
tools = [FunctionTool(each, description="Asks a host.") for each in (*looking, handed_on)]
