"""Break the rules and their reading in one place at a time, and see whether a test fails.

``python scripts/mutate.py [--sample N] [--seed S] [--output FILE]`` makes N of cosmic-ray's mutants in a copy of the tree, runs the tests
that need no other process on each, and writes the survivors. What an annotation says is not mutated: nothing reads it.
"""

from __future__ import annotations

import argparse
import ast
import shlex
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from random import Random

ROOT = Path(__file__).resolve().parent.parent
TESTS = " ".join(
    f"tests/{name}"
    for name in "test_examples.py reading test_check.py test_settings.py test_catalogue.py test_masking.py test_faults.py".split()
)
OTHERS = "not the_linters_report_the_same and not in_pylint and not generated_files"
COMMAND = f"{sys.executable} -m pytest -q -x -p no:cacheprovider {TESTS} -k '{OTHERS}'"
CONFIG = f"""\
[cosmic-ray]
module-path = "autogen_rules"
timeout = 90.0
excluded-modules = ["autogen_rules/reports/*", "autogen_rules/__main__.py"]
test-command = "{COMMAND}"
[cosmic-ray.distributor]
name = "local"
"""


def annotations(path: Path) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    """Where the annotations of a module begin and end: lines from 1, columns from 0."""
    for node in ast.walk(ast.parse(path.read_bytes())):
        for found in (getattr(node, "annotation", None), getattr(node, "returns", None)):
            if isinstance(found, ast.expr):
                yield (found.lineno, found.col_offset), (found.end_lineno or 0, found.end_col_offset or 0)


def choose(session: Path, tree: Path, sample: int, seed: int) -> int:
    """Leave that many mutants in the session; the number of all."""
    with sqlite3.connect(session) as database:
        places = {path: list(annotations(tree / path)) for (path,) in database.execute("select distinct module_path from mutation_specs")}
        jobs = sorted(
            (path, row, column, operator, job)
            for job, path, row, column, operator in database.execute(
                "select job_id, module_path, start_pos_row, start_pos_col, operator_name from mutation_specs"
            )
            if not any(start <= (row, column) < end for start, end in places[path])
        )
        chosen = {job for *_, job in Random(seed).sample(jobs, min(sample, len(jobs)))}
        for (job,) in database.execute("select job_id from work_items").fetchall():
            if job not in chosen:
                database.execute("delete from mutation_specs where job_id = ?", (job,))
                database.execute("delete from work_items where job_id = ?", (job,))
        return len(jobs)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--sample", type=int, default=400, metavar="N")
    parser.add_argument("--seed", type=int, default=0, metavar="S")
    parser.add_argument("--output", type=Path, default=Path("survivors.diff"), metavar="FILE")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder)
        for name in subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True).stdout.split("\0")[:-1]:
            (tree / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, tree / name)
        (tree / "mutate.toml").write_text(CONFIG, encoding="utf-8")
        subprocess.run(shlex.split(COMMAND), cwd=tree, check=True)
        cosmic_ray = Path(sys.executable).with_name("cosmic-ray")
        subprocess.run([cosmic_ray, "init", "mutate.toml", "session.sqlite"], cwd=tree, check=True)
        number = choose(tree / "session.sqlite", tree, given.sample, given.seed)
        subprocess.run([cosmic_ray, "exec", "mutate.toml", "session.sqlite"], cwd=tree, check=True)
        with sqlite3.connect(tree / "session.sqlite") as database:
            results = database.execute("select test_outcome, diff from work_results").fetchall()
    survivors = [diff for outcome, diff in results if outcome == "SURVIVED"]
    given.output.write_text("\n".join(survivors), encoding="utf-8")
    killed = len(results) - len(survivors)
    print(f"{len(results)} of {number} mutants: {killed} killed, {len(survivors)} survived: {killed / len(results):.1%} ({given.output})")
    return 0


if __name__ == "__main__":
    sys.exit(main())
