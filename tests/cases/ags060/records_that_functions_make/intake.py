"""Makes records of texts, some of which are checked."""

from dataclasses import dataclass
from typing import NamedTuple

from pydantic import BaseModel

HOSTS = ("alpha", "beta")


@dataclass
class Job:
    host: str
    note: str = ""


class Target(NamedTuple):
    host: str
    letters: int


class Wish(BaseModel):
    host: str


class Order:
    def __init__(self, host, note):
        self.host = host
        self.note = note


def known_job(host, note):
    if host not in HOSTS:
        raise ValueError(host)
    return Job(host, note=note)


def any_job(host):
    if not host:
        raise ValueError("no host")
    return Job(host.strip())


def job_of(host):
    if host == "localhost":
        raise ValueError(host)
    return any_job(host)


def internal_job(host):
    if not host.startswith("int-"):
        raise ValueError(host)
    return Job(host)


def known_target(host):
    return Target(host, len(host)) if host in HOSTS else None


def any_target(host):
    print(host)
    return Target(host, len(host))


def known_wish(text):
    wish = Wish(host=text)
    if wish.host not in HOSTS:
        raise ValueError(text)
    return wish


def any_wish(text):
    wish = Wish(host=text)
    if len(wish.host) > 30:
        raise ValueError(text)
    return wish


def order(host, note):
    if host not in HOSTS:
        raise ValueError(host)
    return Order(host, note)


def checked_later(host, note):
    made = Order(host, note)
    if made.note not in ("fast", "slow"):
        raise ValueError(note)
    return made


def shown(job):
    return f"ping {job.host}"


def command(host):
    if host not in HOSTS:
        raise ValueError(host)
    return shown(Job(host))
