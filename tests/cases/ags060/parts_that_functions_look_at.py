"""A function of the program looks at a part of a command: its first word, its beginning, its length."""

import re
import shlex
import subprocess
from pathlib import Path

from autogen_core.tools import FunctionTool

PROGRAMS = {"git", "ls"}
TARGETS = {"docs", "lint"}


def ensure_known(word: str) -> None:
    if word not in PROGRAMS:
        raise PermissionError(word)


def is_target(word: str) -> bool:
    return word in TARGETS


class Program:
    def __init__(self, name: str):
        if name not in PROGRAMS:
            raise PermissionError(name)
        self.name = name


def first_word(line: str) -> str:
    ensure_known(line.split()[0])
    return subprocess.getoutput(line)  # expect: AGS060


def beginning(line: str) -> str:
    if not is_target(line[:4]):
        return "unknown"
    return subprocess.getoutput(line)  # expect: AGS060


def made_of_the_first(line: str) -> str:
    Program(line.split()[0])
    return subprocess.getoutput(line)  # expect: AGS060


def length(line: str) -> str:
    if not is_target(len(line)):
        return "unknown"
    return subprocess.getoutput(line)  # expect: AGS060


def last_part(path: str) -> str:
    ensure_known(Path(path).stem)
    return subprocess.getoutput(path)  # expect: AGS060


def without_a_shell(line: str) -> str:
    words = shlex.split(line)
    ensure_known(words[0])
    return subprocess.check_output(words, text=True)  # ok: AGS060 no shell runs the rest


def each_word(line: str) -> str:
    for word in line.split():
        ensure_known(word)
    return subprocess.getoutput(line)  # ok: AGS060 all of them


def one_line_of_it(text: str) -> str:
    lines = text.splitlines()
    ensure_known(lines[0])
    return subprocess.getoutput(lines[0])  # ok: AGS060 this line alone


def listed_line(text: str) -> str:
    lines = text.splitlines()
    if lines[1] not in TARGETS:
        return "unknown"
    return subprocess.getoutput(f"make {lines[1]}")  # ok: AGS060 this line alone


def another_line(text: str) -> str:
    lines = text.splitlines()
    if lines[0] not in TARGETS:
        return "unknown"
    return subprocess.getoutput(f"make {lines[1]}")  # expect: AGS060


def last_line(text: str) -> str:
    lines = text.splitlines()
    if lines[-1] not in TARGETS:
        return "unknown"
    return subprocess.getoutput(f"make {lines[-1]}")  # ok: AGS060 this line alone


def suffix(path: str) -> str:
    target = Path(path)
    ensure_known(target.suffix)
    return subprocess.getoutput(f"./{target}")  # expect: AGS060


def quoted_part(text: str) -> str:
    found = re.findall(r"<(.*?)>", text)
    if not is_target(found[0]):
        return "unknown"
    return subprocess.getoutput(f"make {found[0]}")  # ok: AGS060 what is found is looked at


tools = [
    FunctionTool(each, description="runs a line")
    for each in (
        first_word,
        beginning,
        made_of_the_first,
        length,
        last_part,
        without_a_shell,
        each_word,
        one_line_of_it,
        listed_line,
        another_line,
        last_line,
        suffix,
        quoted_part,
    )
]
