"""No input makes the linters fail, hang or print: generated programs, broken copies, and code that others wrote.

With the environment variable ``FUZZ=50`` (``make fuzz``) fifty times as many, other ones in each run, and each way of writing on all
marked files; without it each file is written in one of the ways.
"""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from random import Random
from tokenize import TokenError, tokenize

import pytest
from fuzz.corpus import checked
from fuzz.mutations import BREAKING, KEEPING
from fuzz.programs import program
from growth import nesting
from marked import MARKED, ROOT, flake8_places, pylint_places

from autogen_rules import check_source

pytestmark = [pytest.mark.slow, pytest.mark.no_cover]

WRITTEN = [marked for marked in MARKED if marked.text]
FUZZ = int(os.environ.get("FUZZ", "1"))
SEED = 0 if FUZZ == 1 else None


def encoded(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def several(check: Callable[[Random], None]) -> None:
    """Check with many sources of chance. The long form looks for the least program that fails, and takes five times the time for each."""
    if FUZZ == 1:
        for seed in range(50):
            check(Random(seed))
        return
    from hypothesis import HealthCheck, given, settings
    from hypothesis.strategies import randoms

    often = settings(max_examples=50 * FUZZ, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    often(given(randoms(use_true_random=False))(check))()


def test_generated_programs() -> None:
    def in_order(random: Random) -> None:
        found = checked(encoded(program(random)), "program.py")
        assert found is None or found == sorted(set(found))

    several(in_order)


def test_advisory_rules_change_nothing() -> None:
    def the_others_stay(random: Random) -> None:
        source = encoded(program(random))
        found = checked(source, "program.py")
        if found is not None:
            assert check_source(source, "program.py") == [finding for finding in found if not finding.code.startswith("AGS9")]

    several(the_others_stay)


def test_modules_that_import_one_another(tmp_path: Path) -> None:
    random = Random(SEED)
    for number in range(10 * FUZZ):
        folder = tmp_path / str(number)
        folder.mkdir()
        names = ["__init__", "settings", "other", "a", "b"]
        for name in names:
            imports = "".join(
                f"from .{random.choice(names)} import *\nfrom {other} import a, b, x\nimport {other}\n" for other in names[1:]
            )
            (folder / f"{name}.py").write_bytes(encoded(imports + program(random)))
        for path in folder.glob("*.py"):
            checked(path.read_bytes(), str(path))


@pytest.mark.parametrize("shape", nesting.SHAPES)
def test_programs_that_deepen(shape: str) -> None:
    for depth in (90, 300, 1000, 3000):
        checked(str(nesting.SHAPES[shape](depth)).encode(), "program.py")


@pytest.mark.parametrize("shape", nesting.SHAPES)
def test_what_python_cannot_parse_is_a_syntax_error(shape: str) -> None:
    try:
        check_source(str(nesting.SHAPES[shape](10_000)))
    except SyntaxError:
        pass


@pytest.mark.parametrize("mutation", BREAKING)
def test_broken_copies(mutation: str) -> None:
    random = Random(SEED)
    for marked in random.sample(WRITTEN, 40) * FUZZ:
        checked(BREAKING[mutation](marked.path.read_bytes(), random), str(marked.path))


@pytest.mark.parametrize("copy", KEEPING)
def test_the_same_program_written_otherwise(copy: str) -> None:
    write, more = KEEPING[copy]
    for marked in MARKED if FUZZ > 1 else MARKED[list(KEEPING).index(copy) :: len(KEEPING)]:
        found = check_source(write(marked.text), str(marked.path), marked.settings)
        assert {(finding.line - more, finding.code) for finding in found} == marked.expected, marked.name


def _has_tokens(source: bytes) -> bool:
    try:
        return bool(list(tokenize(BytesIO(source).readline)))
    except (TokenError, SyntaxError):
        return False


def test_both_linters_agree_on_broken_copies(tmp_path: Path) -> None:
    random = Random(SEED)
    for number in range(60 * FUZZ):
        copy = random.choice(list(BREAKING.values()))(random.choice(WRITTEN).path.read_bytes(), random)
        # flake8 reads as latin-1 what Python cannot decode, pylint does not; and each does as it likes where there are no tokens.
        if checked(copy, "copy.py") is not None and _has_tokens(copy):
            (tmp_path / f"copy{number}.py").write_bytes(copy)
    paths = [str(path) for path in sorted(tmp_path.iterdir())]
    flake8, pylint = flake8_places(paths, ()), pylint_places(paths, ())
    assert flake8 == pylint
    assert not [place for place in flake8 if place.code == "AGS000"]
    assert flake8


def test_code_of_others() -> None:
    """Some modules of the standard library; ``make fuzz`` takes all of it, its tests and every installed package."""
    library = sorted(Path(sysconfig.get_path("stdlib")).glob("*.py"))
    command = [sys.executable, ROOT / "tests/fuzz/corpus.py", "--sample", "60", *library]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
