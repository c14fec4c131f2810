"""What a check of a program takes: calls of functions, which any machine counts alike, and processor time."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from cProfile import Profile
from functools import cache
from math import log
from pathlib import Path
from typing import NamedTuple

from autogen_rules import Finding, Settings, check_source

from . import agents, classes, copies, functions, layout, modules, names, nesting, values
from .writing import USES, Shape, program

GROUPS = {
    "names": names,
    "values": values,
    "functions": functions,
    "classes": classes,
    "agents": agents,
    "modules": modules,
    "layout": layout,
    "nesting": nesting,
}
SHAPES: dict[str, Shape] = {f"{group}: {name}": shape for group, holder in GROUPS.items() for name, shape in holder.SHAPES.items()}
SHAPES |= {f"modules: {name}": shape for name, shape in modules.CLIQUES.items()}
COPIES = {f"copies: {name}": shape for name, shape in copies.SHAPES.items()}
SHAPES |= COPIES
ALL = Settings(advisory=("AGS9",))


# A measure runs a check and says what it took, and what it found.
Measure = Callable[[Callable[[], list[Finding]]], tuple[float, list[Finding]]]


class Stopped(BaseException):
    """A check took too long; no rule catches it."""


class Growth(NamedTuple):
    """What checks of the small and the large program took, the exponent, and whether a rule gave up."""

    small: float
    large: float
    exponent: float
    faults: bool


def counted(check: Callable[[], list[Finding]]) -> tuple[float, list[Finding]]:
    """The calls of functions, Python's and C's."""
    profile = Profile(subcalls=False)
    findings = profile.runcall(check)
    return sum(entry.callcount for entry in profile.getstats()), findings


def timed(check: Callable[[], list[Finding]]) -> tuple[float, list[Finding]]:
    """The processor time of this process, in seconds."""
    begin = time.process_time()
    findings = check()
    return time.process_time() - begin, findings


def grown(shape: Shape, n: int, measure: Measure, most: float = 0.0) -> Growth:
    """How a check grows from n parts to 2n, or to about as many (from 1.5 n to 8 n) as take ``most`` more of the measure; what a
    program takes that has none counts for neither.
    """
    few = shape(n)
    least, none = _empty(USES in str(few).replace("\\n", "\n"), measure)
    fewer, small, _ = _checked(few, measure)
    part = max(small - none, small / 2) / n
    more, large, findings = _checked(shape(int(min(max(n + most / part, 1.5 * n), 8 * n)) if most else 2 * n), measure)
    faults = any(finding.code == "AGS000" for finding in findings)
    if more == fewer:  # as deep as Python allows
        return Growth(small, large, 0.0, faults)
    exponent = log(max(large - none, large / 2) / (part * n)) / log((more - least) / (fewer - least))
    return Growth(small, large, exponent, faults)


@cache
def _empty(used: bool, measure: Measure) -> tuple[int, float]:
    """The bytes of a program without parts, and what its check takes, after another has loaded what the rules need."""
    made = program("x = {}", USES if used else "")(0)
    for _ in range(2):
        size, taken, _ = _checked(made, measure)
    return size, taken


def _checked(made: str | dict[str, str], measure: Measure) -> tuple[int, float, list[Finding]]:
    """The bytes of a program, what its check took - in a folder of its own - and found."""
    files = made if isinstance(made, dict) else {"main.py": made}
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / ".git").mkdir()
        for name, text in files.items():
            path = Path(folder, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        taken, findings = measure(lambda: check_source(files["main.py"], str(Path(folder, "main.py")), ALL))
    return sum(map(len, files.values())), taken, findings
