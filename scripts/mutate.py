#!/usr/bin/env python3
"""Change the code in one place at a time, and see whether a test fails.

``python scripts/mutate.py [PATH ...] [--sample N] [--seed S]`` makes N of cosmic-ray's mutants of the files and folders in a copy of
the tree, runs the tests that need no other process on each, and prints those that no test noticed. Without paths these are all modules
of ``autogen_rules`` but the reports and the command, whose tests do need one.

Annotations and decorators are left alone: they say what nothing reads, how long a result is kept, what may not be assigned. An operator
becomes its opposite or its neighbour: a set divided by a set fails at once and tells nothing.
"""

from __future__ import annotations

import argparse
import ast
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from random import Random

from cosmic_ray.commands import init  # pylint: disable=import-error
from cosmic_ray.mutating import mutate_and_test  # pylint: disable=import-error
from cosmic_ray.work_db import use_db  # pylint: disable=import-error
from cosmic_ray.work_item import MutationSpec, TestOutcome  # pylint: disable=import-error

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = Path("autogen_rules")
OTHERS = frozenset(("reports", "__main__.py"))
TELLING = re.compile(
    r"core/(?:AddNot|NumberReplacer|ExceptionReplacer|ZeroIterationForLoop|Replace(?:"
    r"(?:And|Or|True|False|Break|Continue)With\w+|UnaryOperator_Delete_\w+|BinaryOperator_(?:BitOr_BitAnd|BitAnd_BitOr|Add_Sub|Sub_Add)|"
    r"ComparisonOperator_(?:Is_IsNot|IsNot_Is|Eq_NotEq|NotEq_Eq|Lt_LtE|LtE_Lt|Gt_GtE|GtE_Gt)))"
)
# The marked files kill most mutants: they come first, without the time that pytest takes to start.
MARKERS = """\
import sys
sys.path.append("tests")
from marked import MARKED
for marked in MARKED:
    if {(found.line, found.code) for found in marked.findings} != marked.expected:
        sys.exit(marked.name)
"""
NAMES = "check settings catalogue findings paths knowledge masking faults examples".split()
SLOW = "reports_the_same_places or in_pylint or generated_files or dask or each_fix or second_run"
TESTS = ["-m", "pytest", "-qx", "-k", f"not ({SLOW})", "tests/evaluating", *(f"tests/test_{name}.py" for name in NAMES)]
COMMAND = ["sh", "-c", " && ".join(shlex.join([sys.executable, *arguments]) for arguments in (["-c", MARKERS], TESTS))]
SECONDS = 120


def mutants(paths: list[Path]) -> list[MutationSpec]:
    """All mutants of the modules, in the order of their places."""
    with use_db(":memory:") as database:
        init(sorted(paths), database, {})
        found = [mutant for item in database.work_items for mutant in item.mutations if TELLING.fullmatch(mutant.operator_name)]
    idle = {path: list(idle_places(path)) for path in paths}
    return sorted(
        (mutant for mutant in found if not any(start <= mutant.start_pos < end for start, end in idle[mutant.module_path])),
        key=lambda mutant: (mutant.module_path, mutant.start_pos, mutant.operator_name, mutant.occurrence),
    )


def idle_places(path: Path) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    """Where the annotations and decorators of a module begin and end: lines from 1, columns from 0."""
    for node in ast.walk(ast.parse(path.read_bytes())):
        for found in (getattr(node, "annotation", None), getattr(node, "returns", None), *getattr(node, "decorator_list", ())):
            if isinstance(found, ast.expr):
                yield (found.lineno, found.col_offset), (found.end_lineno or 0, found.end_col_offset or 0)


def copy(tree: Path) -> None:
    """Copy what git knows."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    for name in listed.split("\0")[:-1]:
        (tree / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, tree / name)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("paths", nargs="*", type=Path, metavar="PATH")
    parser.add_argument("--sample", type=int, metavar="N", default=500)
    parser.add_argument("--seed", type=int, metavar="S", default=0)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        copy(Path(folder))
        os.chdir(folder)
        subprocess.run(COMMAND, check=True)
        files = [file for path in given.paths or [PACKAGE] for file in (path.rglob("*.py") if path.is_dir() else [path])]
        found = mutants([file for file in files if given.paths or OTHERS.isdisjoint(file.parts)])
        chosen = sorted(Random(given.seed).sample(range(len(found)), min(given.sample, len(found))))
        survived = 0
        for count, number in enumerate(chosen, 1):
            result = mutate_and_test([found[number]], shlex.join(COMMAND), SECONDS)
            if result.test_outcome is not TestOutcome.KILLED:
                survived += 1
                print(f"{count} of {len(chosen)}, {found[number].operator_name}\n{result.diff or result.output}", flush=True)
    killed = len(chosen) - survived
    print(f"{len(chosen)} of {len(found)} mutants: {killed} killed, {survived} survived: {killed / len(chosen):.1%}")


if __name__ == "__main__":
    main()
