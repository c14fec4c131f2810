"""What is looked up is there, or the lookup raises: from then on the key is one of the table's."""

import enum
import subprocess
from collections import Counter, defaultdict

from autogen_core.tools import FunctionTool

PORTS = {"web": 80, "mail": 25}
ASKED: defaultdict[str, list[str]] = defaultdict(list)
TIMES = Counter(["web"])
LIMITS: dict[str, int] = {"web": 10}


class Unit(enum.Enum):
    WEB = "web"
    MAIL = "mail"


def straight(unit: str) -> str:
    port = PORTS[unit]
    return subprocess.getoutput(f"nc -z {unit} {port}")  # ok: a key of the table


def annotated(unit: str) -> str:
    limit: int = LIMITS[unit]
    return subprocess.getoutput(f"nc -z -w {limit} {unit}")  # ok: a key of the table


def tried(unit: str) -> str:
    try:
        PORTS[unit]
    except KeyError:
        return "no such unit"
    return subprocess.getoutput(f"systemctl status {unit}")  # ok: a key of the table


def otherwise(unit: str) -> str:
    try:
        port = PORTS[unit].bit_length()
    except KeyError:
        return "no such unit"
    else:
        return subprocess.getoutput(f"nc -z {unit} {port}")  # ok: a key of the table


def one_of_an_enum(unit: str) -> str:
    try:
        Unit(unit)
    except ValueError:
        return "no such unit"
    return subprocess.getoutput(f"systemctl status {unit}")  # ok: a value of the enum


def going_on(unit: str) -> str:
    try:
        port = PORTS[unit]
    except KeyError:
        port = 80
    return subprocess.getoutput(f"nc -z {unit} {port}")  # expect: AGS060


def got(unit: str) -> str:
    port = PORTS.get(unit)
    return subprocess.getoutput(f"nc -z {unit} {port}")  # expect: AGS060


def its_first_word(unit: str) -> str:
    port = PORTS[unit.split()[0]]
    return subprocess.getoutput(f"nc -z {unit} {port}")  # expect: AGS060


def only_sometimes(unit: str, known: bool) -> str:
    port = PORTS[unit] if known else 80
    return subprocess.getoutput(f"nc -z {unit} {port}")  # expect: AGS060


def of_its_words(unit: str, number: int) -> str:
    words = unit.split()
    last = words[len(words) - 1]
    return subprocess.getoutput(f"echo {last}; systemctl status {unit}")  # expect: AGS060


def kept_for_later(unit: str) -> str:
    asked = ASKED[unit]
    return subprocess.getoutput(f"systemctl status {unit}; echo {len(asked)}")  # expect: AGS060


def counted(unit: str) -> str:
    times = TIMES[unit]
    return subprocess.getoutput(f"systemctl status {unit}; echo {times}")  # expect: AGS060


SILENT = (straight, annotated, tried, otherwise, one_of_an_enum)
REPORTED = (going_on, got, its_first_word, only_sometimes, of_its_words, kept_for_later, counted)
tools = [FunctionTool(each, description="Looks after a unit.") for each in (*SILENT, *REPORTED)]
