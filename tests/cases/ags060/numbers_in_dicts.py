"""Keys and values of dicts that are annotated: as numbers, or as text."""

import os
from collections.abc import Mapping
from typing import Optional

from autogen import UserProxyAgent

user = UserProxyAgent("user", human_input_mode="ALWAYS", code_execution_config=False)


@user.register_for_execution()
def sizes(numbers: dict[str, int]) -> str:
    for number in numbers.values():
        os.system(f"truncate -s {number} log")
    for name, number in numbers.items():
        os.system(f"truncate -s {number} log")
        os.system(f"truncate -s {number} {name}")  # expect: AGS060
    for name in numbers:
        os.system(f"truncate -s 1 {name}")  # expect: AGS060
    for name in numbers.keys():
        os.system(f"truncate -s 1 {name}")  # expect: AGS060
    os.system(f"truncate -s {numbers['log']} log")
    os.system(f"truncate -s {numbers.get('log', 0)} log")
    os.system(f"truncate -s {sum(numbers.values())} log")
    return os.popen(f"echo {numbers}").read()  # expect: AGS060


@user.register_for_execution()
def names(texts: dict[int, str], more: Optional[Mapping[str, float]] = None, rows: list[dict[str, int]] | None = None) -> str:
    for number, text in texts.items():
        os.system(f"truncate -s {number} log")
        os.system(f"truncate -s {number} {text}")  # expect: AGS060
    for row in rows or []:
        os.system(f"truncate -s {row['log']} log")
        os.system(f"truncate -s 1 {list(row)}")  # expect: AGS060
    return os.popen(f"truncate -s {more['log']} {texts[1]}").read()  # expect: AGS060


@user.register_for_execution()
def several(numbers: dict[str, list[int]], either: dict[str, int] | str, pairs: dict[str, tuple[str, int]]) -> str:
    for each in numbers.values():
        os.system(f"truncate -s {each[0]} log")
    os.system(f"truncate -s {either['log']} log")  # expect: AGS060
    return os.popen(f"truncate -s {pairs['log'][1]} log").read()  # expect: AGS060


@user.register_for_execution()
def whole(days: dict[int, float], pair: tuple[int, ...], few: frozenset[int], mixed: int | list, either: "int | dict") -> str:
    os.system(f"echo {days} {pair} {few}")
    os.system(f"echo {mixed}")  # expect: AGS060
    return os.popen(f"echo {either}").read()  # expect: AGS060
