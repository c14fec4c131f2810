"""Check Python files as if they concerned AutoGen, with all rules on.

``python tests/fuzz/corpus.py [--sample N] PATH...`` ends with status 1 if a file makes a rule fail or take more steps than
`MOST_STEPS`, or a finding stand outside the file; or if the whole takes more than 500 MB.
"""

from __future__ import annotations

import argparse
import ast
import resource
import signal
import sys
import time
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random

from autogen_rules import Finding, Settings, check_tree
from autogen_rules.catalogue import INTERNAL_CODE
from autogen_rules.evaluating import evaluator
from autogen_rules.lines import decode, split_lines

ALL = Settings(advisory=("AGS9",))
# A rule may take ten times as many before it gives up.
MOST_STEPS = 300_000
HANG = 60.0  # seconds that no check takes on any machine
MOST_BYTES = 500_000_000


class Bad(BaseException):
    """What must not happen, and where."""


@contextmanager
def bounded() -> Iterator[None]:
    """Let a rule give up early, and raise `Bad` where the body hangs."""

    def stop(*_: object) -> None:
        raise Bad("it hangs")

    handler, most = signal.signal(signal.SIGVTALRM, stop), evaluator.MAX_STEPS
    evaluator.MAX_STEPS = MOST_STEPS
    signal.setitimer(signal.ITIMER_VIRTUAL, HANG)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        evaluator.MAX_STEPS = most
        signal.signal(signal.SIGVTALRM, handler)


def checked(source: bytes, path: str) -> list[Finding] | None:
    """The findings, within the bounds; None for what Python cannot parse."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tree, lines = ast.parse(source), split_lines(decode(source))
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None
    with bounded():
        found = check_tree(tree, lines, path, ALL)
    for finding in found:
        begin, end = (finding.line, finding.column), (finding.end_line, finding.end_column)
        inside = (1, 0) <= begin <= end and finding.end_line <= len(lines) and finding.end_column <= len(lines[finding.end_line - 1])
        if finding.code == INTERNAL_CODE or not inside or "\n" in finding.message:
            raise Bad(str(finding))
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="a file, or a folder of any depth")
    parser.add_argument("--sample", type=int, metavar="N", help="only N files, the same in each run")
    given = parser.parse_args()
    paths = sorted({file for path in given.paths for file in ([path] if path.is_file() else path.rglob("*.py")) if file.is_file()})
    if given.sample is not None:
        paths = Random(0).sample(paths, min(given.sample, len(paths)))
    files = lines = findings = bad = 0
    slowest = (0.0, "")
    for path in paths:
        source = path.read_bytes()
        before = time.process_time()
        try:
            found = checked(source, str(path))
        except Bad as error:
            bad += 1
            print(f"{path}: {error}")
            continue
        if found is not None:
            files, lines, findings = files + 1, lines + source.count(b"\n"), findings + len(found)
            slowest = max(slowest, (time.process_time() - before, str(path)))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    print(f"{files} files, {lines} lines, {findings} findings; {len(paths) - files - bad} not Python of this version; {bad} bad")
    print(f"{time.process_time():.0f} s, the slowest file {slowest[0]:.2f} s ({slowest[1]}); {peak / 1e6:.0f} MB")
    return int(bad > 0 or peak > MOST_BYTES)


if __name__ == "__main__":
    sys.exit(main())
