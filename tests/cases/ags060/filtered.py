"""Commands of which a function lets some through, and lists in which one is looked for."""

import os
import re

from autogen import UserProxyAgent

KNOWN = ["df", "uptime"]
PLAIN = re.compile("[a-z]+")
NAME = re.compile("[a-z0-9]([-a-z0-9]*[a-z0-9])?")
FROM_A_SIGN = re.compile("[!-a]+")
user = UserProxyAgent("user", human_input_mode="ALWAYS", code_execution_config=False)


def is_known(command: str) -> bool:
    return command in KNOWN


def is_meant(command: str) -> bool:
    return not command.startswith("#")


@user.register_for_execution()
def those_known(commands: list[str]) -> str:
    for command in filter(is_known, commands):
        os.system(command)
    return os.popen("; ".join(filter(PLAIN.fullmatch, commands))).read()


@user.register_for_execution()
def those_known_kept(commands: list[str]) -> str:
    kept = sorted(filter(lambda command: command in KNOWN, commands))
    for number, command in enumerate(kept):
        print(number, os.system(command))
    return ""


@user.register_for_execution()
def those_meant(commands: list[str]) -> str:
    for command in filter(is_meant, commands):
        os.system(command)  # expect: AGS060
    return ""


@user.register_for_execution()
def those_not_empty(commands: list[str]) -> str:
    for command in filter(None, commands):
        os.system(command)  # expect: AGS060
    return ""


@user.register_for_execution()
def all_of_them(commands: list[str]) -> str:
    print(*filter(is_known, commands))
    for command in commands:
        os.system(command)  # expect: AGS060
    return ""


class Commands:
    def filter(self, kind, command: str) -> str:
        return f"{kind} {command}"


@user.register_for_execution()
def by_another_filter(command: str) -> str:
    return os.popen(Commands().filter("sudo", command)).read()  # expect: AGS060


@user.register_for_execution()
def those_known_by_the_same_name(commands: list[str]) -> str:
    kept = [command for command in commands if command in KNOWN]
    for command in kept:
        os.system(command)
    return ""


@user.register_for_execution()
def all_by_the_same_name(commands: list[str]) -> str:
    kept = [command.strip() for command in commands]
    for command in kept:
        os.system(command)  # expect: AGS060
    return ""


@user.register_for_execution()
def looked_for(command: str) -> str:
    try:
        number = KNOWN.index(command)
    except ValueError:
        return "refused"
    print(number)
    return os.popen(command).read()


@user.register_for_execution()
def its_first_word_is_looked_for(command: str) -> str:
    try:
        KNOWN.index(command.split()[0])
    except ValueError:
        return "refused"
    return os.popen(command).read()  # expect: AGS060


@user.register_for_execution()
def a_word_is_looked_for(command: str) -> str:
    try:
        command.index("df")
    except ValueError:
        return "refused"
    return os.popen(command).read()  # expect: AGS060


@user.register_for_execution()
def counted(command: str) -> str:
    if not KNOWN.count(command):
        return "refused"
    return os.popen(command).read()


@user.register_for_execution()
def words_are_counted(command: str) -> str:
    if command.count("df") != 1:
        return "refused"
    return os.popen(command).read()  # expect: AGS060


class Index:
    def index(self, text: str) -> None:
        print(text)


@user.register_for_execution()
def put_into_an_index(command: str) -> str:
    Index().index(command)
    return os.popen(command).read()  # expect: AGS060


@user.register_for_execution()
def filtered_by_what_they_give(commands: list[str]) -> str:
    return str([*filter(os.system, commands)])  # expect: AGS060


@user.register_for_execution()
def the_first_of_those_that_are_equal(command: str) -> str:
    if next(filter(lambda known: known == command, KNOWN), None) is None:
        return "refused"
    return os.popen(command).read()


@user.register_for_execution()
def those_that_are_equal(command: str) -> str:
    same = list(filter(lambda known: known == command, KNOWN))
    if not same:
        return "refused"
    return os.popen(command).read()


@user.register_for_execution()
def the_first_that_begins_so(command: str) -> str:
    if next(filter(lambda known: command.startswith(known), KNOWN), None) is None:
        return "refused"
    return os.popen(command).read()  # expect: AGS060


@user.register_for_execution()
def asked_by_functions(command: str, other: str) -> str:
    def is_same(known: str) -> bool:
        return known == command

    def begins(known: str) -> bool:
        return other.startswith(known)

    if next(filter(is_same, KNOWN), None) is None or not any(map(begins, KNOWN)):
        return "refused"
    os.system(command)
    return os.popen(other).read()  # expect: AGS060


@user.register_for_execution()
def asked_of_any(command: str, other: str) -> str:
    def is_same(known: str) -> bool:
        return known == command

    if not any(map(is_same, KNOWN)) or not any(map(lambda known: other.startswith(known), KNOWN)):
        return "refused"
    os.system(command)
    return os.popen(other).read()  # expect: AGS060


@user.register_for_execution()
def asked_of_all(command: str) -> str:
    if not all(map(lambda known: known != command, KNOWN)):
        return "refused"
    return os.popen(command).read()  # expect: AGS060


@user.register_for_execution()
def all_are_known(commands: list[str]) -> str:
    if not all(map(is_known, commands)):
        return "refused"
    return os.popen("; ".join(commands)).read()


@user.register_for_execution()
def named(unit: str) -> str:
    if not NAME.fullmatch(unit):
        return "no"
    return os.popen(f"systemctl status {unit}").read()  # ok: letters, digits and hyphens


@user.register_for_execution()
def signed(unit: str) -> str:
    if not FROM_A_SIGN.fullmatch(unit):
        return "no"
    return os.popen(f"systemctl status {unit}").read()  # expect: AGS060
