"""Check popular packages that have nothing to do with AutoGen: every finding is a false alarm.

``python benchmarks/clean.py [--about N]`` downloads the newest wheels of the packages in ``clean.txt`` from the package index, some at
a time, into a temporary folder, and checks all their Python files with all rules on. Ends with status 1 if there is a finding.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
import warnings
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

from autogen_rules import Settings, check_source, may_matter
from autogen_rules.lines import decode

BATCH = 20
NAMES = Path(__file__).with_suffix(".txt").read_text(encoding="utf-8").split()
ALL = Settings(advisory=("AGS9",))


def unpacked(names: list[str], folder: Path) -> bool:
    """Whether the wheels of the packages could be had; their Python files are then in the folder."""
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary=:all:", f"--dest={folder}", *names]
    if subprocess.run(command, capture_output=True, check=False).returncode:
        return False
    for wheel in folder.glob("*.whl"):
        with ZipFile(wheel) as archive:
            archive.extractall(folder / wheel.name[:-4], [member for member in archive.namelist() if member.endswith(".py")])
    return True


def batches(names: list[str]) -> Iterator[tuple[list[str], Path]]:
    """The names that have wheels, some at a time, with a folder of their files; those of a batch that fails one by one."""
    waiting = [names[i : i + BATCH] for i in range(0, len(names), BATCH)]
    while waiting:
        batch = waiting.pop(0)
        with tempfile.TemporaryDirectory() as folder:
            if unpacked(batch, Path(folder)):
                yield batch, Path(folder)
            elif len(batch) > 1:
                waiting += [[name] for name in batch]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--about", type=int, default=len(NAMES), metavar="N", help="only N of them, from all of the list")
    given = parser.parse_args()
    warnings.simplefilter("ignore")
    names = NAMES[:: max(1, len(NAMES) // given.about)]
    packages = files = lines = scope = findings = 0
    begin = time.process_time()
    for batch, folder in batches(names):
        packages += len(batch)
        for path in sorted(folder.rglob("*.py")):
            try:
                text = decode(path.read_bytes())
                found = check_source(text, str(path), ALL)
            except (SyntaxError, ValueError, RecursionError):
                continue  # made for another Python, or to test one
            files, lines, scope, findings = files + 1, lines + text.count("\n"), scope + may_matter(text), findings + len(found)
            for finding in found:
                print(f"{path.relative_to(folder)}:{finding.line}: {finding.code} {finding.message}", flush=True)
    print(
        f"{packages} packages ({len(names) - packages} without a wheel), {files} files, {lines} lines, {time.process_time() - begin:.0f} s"
    )
    print(f"{scope} files bear a sign of AutoGen; {findings} findings")
    return int(findings > 0)


if __name__ == "__main__":
    sys.exit(main())
