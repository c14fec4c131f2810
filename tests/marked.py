"""The marked files - examples and cases - and what each linter finds in them.

A line on which a finding must stand ends in ``# expect: AGS010`` (several codes: ``# expect: AGS010, AGS020``); every
other line must be silent. A first line ``# options: autogen-advisory=AGS901 autogen-max-rounds=5`` sets options.

Where a test starts linters, or checks a file in several ways, files take turns; with the environment variable ``EVERY=1`` each is tried
in every way, and the hooks in the environments that pre-commit builds.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tokenize
from collections.abc import Iterable
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple

from forked import run_forked

from autogen_rules import Finding, Settings, check_source
from autogen_rules.catalogue import Rule, rules

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
EVERY = "EVERY" in os.environ
# (line, code) or (line, column, code) of each finding of a file.
Found = set[tuple[Any, ...]]

_MARKER = re.compile(r"#\s*expect:\s*(AGS\d{3}(?:\s*,\s*AGS\d{3})*)\s*$")
_OPTIONS = "# options:"
_REPORTED = re.compile(r"^(?P<path>.+?):(?P<line>\d+):(?P<column>\d+): (?P<code>AGS\d{3}) ", re.MULTILINE)


def rule_of(code: str) -> Rule:
    """The rule of a code."""
    return next(one for one in rules() if one.code == code)


class Place(NamedTuple):
    """Where a finding of a code stands: path from the root of the project, line from 1, column from 0."""

    path: str
    line: int
    column: int
    code: str


class Marked:
    """A file with markers."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.name = path.relative_to(ROOT).as_posix()
        self._checked: dict[str, list[Finding]] = {}

    def __repr__(self) -> str:
        return self.name

    @property
    def folder(self) -> str:
        """The folder of its rule, ``ags010``, or of the cases of several."""
        return self.name.removeprefix("tests/cases/").removeprefix("examples/").partition("/")[0]

    @cached_property
    def text(self) -> str:
        with tokenize.open(self.path) as stream:
            return stream.read()

    @cached_property
    def options(self) -> tuple[str, ...]:
        """The options of the first line, ``name=value`` each."""
        first = self.text.partition("\n")[0]
        return tuple(first.removeprefix(_OPTIONS).split()) if first.startswith(_OPTIONS) else ()

    @property
    def settings(self) -> Settings:
        return Settings.from_options(dict(option.split("=", 1) for option in self.options))

    def asks_for(self, code: str) -> bool:
        """Whether the options turn the rule on."""
        return not code.startswith("AGS9") or self.settings.turned_on(code)

    def check(self, text: str) -> list[Finding]:
        """The core's findings in a text that stands in the file's place; each text is checked once."""
        if text not in self._checked:
            self._checked[text] = check_source(text, str(self.path), self.settings)
        return self._checked[text]

    @property
    def findings(self) -> list[Finding]:
        """The core's findings in the file."""
        return self.check(self.text)

    def anew(self) -> list[Finding]:
        """The core's findings in the file, checked now, whoever has asked before."""
        self._checked.pop(self.text, None)
        return self.findings

    @cached_property
    def expected(self) -> set[tuple[int, str]]:
        """(line, code) of every marker."""
        return {
            (number, code)
            for number, line in enumerate(self.text.split("\n"), 1)
            if (marker := _MARKER.search(line))
            for code in re.findall(r"AGS\d{3}", marker[1])
        }


def differences(name: str, expected: Found, found: Found) -> str:
    """What is missing and what is too much, a line each: ``path:line: expected AGS010, found nothing``."""

    def codes(place: tuple[int, ...], among: Found) -> str:
        return ", ".join(sorted({code for *other, code in among if other == list(place)})) or "nothing"

    places = sorted({one[:-1] for one in expected ^ found})
    shown = {place: ":".join(map(str, (name, *place))) for place in places}
    return "\n".join(f"{shown[place]}: expected {codes(place, expected)}, found {codes(place, found)}" for place in places)


EXAMPLES = [Marked(path) for path in sorted(ROOT.glob("examples/*/*.py"))]
CASES = [Marked(path) for path in sorted(ROOT.glob("tests/cases/**/*.py"))]
MARKED = EXAMPLES + CASES
IN_FLAKE8 = MARKED if EVERY else EXAMPLES + CASES[::2]
IN_PYLINT = MARKED if EVERY else EXAMPLES + CASES[1::2]


def run(*command: str | Path, cwd: Path = ROOT, stdin: str | None = None) -> subprocess.CompletedProcess[str]:
    """Run a console script of this environment, a linter without the time that it takes to begin; a traceback fails the test."""
    if command[0] not in ("flake8", "pylint"):
        return started(*command, cwd=cwd, stdin=stdin)
    return _without_fault(run_forked(command, cwd, stdin))


def started(*command: str | Path, cwd: Path = ROOT, stdin: str | None = None) -> subprocess.CompletedProcess[str]:
    """Run a console script of this environment in a process of its own; a traceback fails the test."""
    return _without_fault(
        subprocess.run([BIN / command[0], *command[1:]], cwd=cwd, input=stdin, capture_output=True, text=True, check=False)
    )


def _without_fault(done: subprocess.CompletedProcess[str]) -> subprocess.CompletedProcess[str]:
    assert "Traceback" not in done.stderr, done.stderr
    return done


def flake8_places(paths: Iterable[str], options: Iterable[str], stdin: str | None = None) -> set[Place]:
    """What flake8 reports on the files of the project."""
    done = run("flake8", "--isolated", "--select=AGS", *(f"--{option}" for option in options), *paths, stdin=stdin)
    return {Place(found["path"], int(found["line"]), int(found["column"]) - 1, found["code"]) for found in _REPORTED.finditer(done.stdout)}


def pylint_places(paths: Iterable[str], options: Iterable[str], stdin: str | None = None) -> set[Place]:
    """What pylint reports on the files of the project; there the advisory rules are messages to enable."""
    enabled, given = ["autogen"], []
    for name, value in (option.split("=", 1) for option in options):
        if name == "autogen-advisory":
            prefix = "AGS9" if value == "all" else tuple(value.split(","))
            enabled += [f"autogen-{rule.symbol}" for rule in rules() if rule.advisory and rule.code.startswith(prefix)]
        else:
            given.append(f"--{name}={value}")
    plugin = [f"--rcfile={os.devnull}", "--load-plugins=pylint_autogen", "--disable=all", f"--enable={','.join(enabled)}"]
    done = run("pylint", *plugin, "--score=n", "--msg-template={path}:{line}:{column}: {msg}", *given, *paths, stdin=stdin)
    return {Place(found["path"], int(found["line"]), int(found["column"]), found["code"]) for found in _REPORTED.finditer(done.stdout)}
