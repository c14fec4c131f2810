"""What a check of a program takes: calls of functions, which any machine counts alike, and processor time."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from cProfile import Profile
from math import log2
from pathlib import Path
from typing import NamedTuple

from autogen_rules import Finding, Settings, check_source

from . import agents, classes, functions, layout, modules, names, nesting, values
from .writing import Shape

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
    profile = Profile()
    findings = profile.runcall(check)
    return sum(entry.callcount for entry in profile.getstats()), findings


def timed(check: Callable[[], list[Finding]]) -> tuple[float, list[Finding]]:
    """The processor time of this process, in seconds."""
    begin = time.process_time()
    findings = check()
    return time.process_time() - begin, findings


def grown(shape: Shape, n: int, measure: Measure) -> Growth:
    """How a check grows from n parts to 2n; what it takes for one part counts for neither."""
    _checked(shape, 1, measure)  # loads what the rules need
    (least, one, _), (size, small, _), (larger, large, findings) = (_checked(shape, parts, measure) for parts in (1, n, 2 * n))
    faults = any(finding.code == "AGS000" for finding in findings)
    if larger == size:  # as deep as Python allows
        return Growth(small, large, 0.0, faults)
    exponent = log2(max(large - one, large / 2) / max(small - one, small / 2)) / log2((larger - least) / (size - least))
    return Growth(small, large, exponent, faults)


def _checked(shape: Shape, n: int, measure: Measure) -> tuple[int, float, list[Finding]]:
    """The bytes of the shape's program, what its check took - in a folder of its own - and found."""
    made = shape(n)
    files = made if isinstance(made, dict) else {"main.py": made}
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / ".git").mkdir()
        for name, text in files.items():
            path = Path(folder, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        taken, findings = measure(lambda: check_source(files["main.py"], str(Path(folder, "main.py")), ALL))
    return sum(map(len, files.values())), taken, findings
