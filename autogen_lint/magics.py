"""What a cell of a notebook means in Python: magics and shell lines, line for line."""

from __future__ import annotations

import re

from autogen_rules.lines import is_whole, parse, tokens

# Cell magics whose body is Python that runs in the notebook.
_RUNS_ITS_BODY = frozenset("time timeit capture prun memit mprun lprun".split())
_RUNS_ITS_LINE = re.compile(r"(\s*)%(time|timeit|prun|memit|mprun|lprun)\b((?:\s+-\w+(?:\s+\d+)?)*)(?=\s)")
_SETS_THE_ENVIRONMENT = re.compile(r"(\s*)%(?:env|set_env)\s+(\w+)(?:\s*=\s*|\s+)(.*?)\s*")
_ASSIGNS = re.compile(r"(\s*[\w.,\s\[\]'\"]+?\s*=\s*)[!%](?!=).*")
_BY_ITSELF = re.compile(
    r"\s*(?:[%!?,;/]|[\w.]+\?\??\s*$|(?:pip|pip3|conda|mamba|cd|ls|mkdir|cat|cp|mv|rm|pwd)(?:\s+(?:[^\s=(.,:]|\.(?!\w))|\s*$))"
)


def python_of(lines: list[str]) -> tuple[list[str], list[bool], bool]:
    """The lines of a cell as Python, which of them have kept their columns, and whether the cell is Python at all.

    A cell of another language is empty lines. Raises SyntaxError (its line is that of the cell) where the rest is no Python.
    """
    kept = [True] * len(lines)
    lines = list(lines)
    first = next((number for number, line in enumerate(lines) if line.strip()), len(lines))
    while first < len(lines) and (magic := re.match(r"%%(\w*)", lines[first])):
        if magic[1] not in _RUNS_ITS_BODY:
            return [""] * len(lines), kept, False
        lines[first] = ""
        first += 1
    try:
        parse("\n".join(lines))
    except SyntaxError:
        _replace(lines, kept)
        parse("\n".join(lines))
    return lines, kept, True


def _replace(lines: list[str], kept: list[bool]) -> None:
    """Put Python in the place of every line that IPython would take for itself."""
    number = 0
    while number < len(lines):
        line, first = lines[number], number
        number += 1
        if not _is_none_of_pythons(line) or _continues("\n".join(lines[:first])):
            continue
        while line.endswith("\\") and number < len(lines):
            line = line[:-1] + lines[number]
            lines[number] = ""
            number += 1
        runs = _RUNS_ITS_LINE.match(line)
        lines[first], kept[first] = _meaning(line), runs is not None and not _is_none_of_pythons(line[runs.end():])


def _is_none_of_pythons(line: str) -> bool:
    """Whether IPython takes a line for itself."""
    return bool(_BY_ITSELF.match(line) or _ASSIGNS.fullmatch(line))


def _continues(before: str) -> bool:
    """Whether what comes next stands in a bracket, in a text of several lines, or after a backslash."""
    return before.endswith("\\") or not is_whole(tokens(before + "\n"))


def _meaning(line: str) -> str:
    """The statement in Python; of what a magic or a shell gives back nothing is known."""
    if runs := _RUNS_ITS_LINE.match(line):
        rest = line[runs.end():]
        return runs[1] + "pass;".ljust(runs.end() - len(runs[1])) + (_meaning(rest) if _is_none_of_pythons(rest) else rest)
    if (sets := _SETS_THE_ENVIRONMENT.fullmatch(line)) and not set(sets[3]) & set("${"):
        return f"{sets[1]}from os import environ as _environ; _environ[{sets[2]!r}] = {sets[3]!r}"  # the notebook has no os of it
    if assigns := _ASSIGNS.fullmatch(line):
        return f"{assigns[1]}get_ipython()"
    return line[:len(line) - len(line.lstrip())] + "pass"
