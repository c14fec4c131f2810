"""Show the findings in files and folders. Exit status: 0 nothing found, 1 findings, 2 wrong usage or a file that could not be checked."""
# What only a run with findings needs is imported when there are some.

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from .. import console
from ..arguments import add_options, given_options
from ..checking import standard_input
from ..options import Options
from ..running import Run
from ..running import run as check_paths
from ..summary import summary

TEXTS = ("full", "concise")
FORMATS = (*TEXTS, "json", "sarif", "github", "gitlab", "junit")


def add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("paths", nargs="*", default=["."], metavar="PATH", help="files and folders (default: .); - is standard input")
    parser.add_argument("--format", choices=FORMATS, default="full", help="default: full")
    parser.add_argument("-o", "--output", type=Path, default=Path("-"), metavar="FILE", help="default: -, standard output")
    parser.add_argument("--statistics", action="store_true", help="count the findings of each rule")
    parser.add_argument("--exit-zero", action="store_true", help="exit status 0 even if there are findings")
    parser.add_argument("--fix", action="store_true", help="make the safe fixes first, and show what is left")
    parser.add_argument("--unsafe", action="store_true", help="with --fix: make the fixes that change what the program does, too")
    parser.add_argument("--write-baseline", type=Path, metavar="FILE", help="write the findings to a baseline, and fail for none of them")
    parser.add_argument("--unused-suppressions", action="store_true", help="tell the comments that silence nothing, and fail if there are")
    parser.add_argument("--stdin-filename", metavar="FILE", help="where the text of standard input belongs")
    add_options(parser)
    parser.set_defaults(error=parser.error)


def run(given: Namespace) -> int:
    if given.statistics and given.format not in TEXTS:
        given.error(f"--statistics goes with the formats {' and '.join(TEXTS)}")
    if given.unsafe and not given.fix or given.fix and given.paths == ["-"]:
        given.error("--unsafe goes with --fix, and --fix with files")
    if (given.stdin_filename or "-" in given.paths) and given.paths != ["-"]:
        given.error("--stdin-filename goes with -, and - stands alone")
    if given.write_baseline and (given.format, given.output, given.statistics) != ("full", Path("-"), False):
        given.error("--write-baseline goes without --format, --output and --statistics")
    options = given_options(given)
    target = given.write_baseline or given.output
    if target != Path("-"):
        from ..writing import must_be_written  # pylint: disable=import-outside-toplevel

        must_be_written(target)  # what is wrong with it ends the run before it begins, and before a fix is made
    if given.write_baseline:
        return _write_baseline(_checked(given, options), given.write_baseline)
    if options.baseline:
        from ..baseline import read, without_known  # pylint: disable=import-outside-toplevel

        known = read(options.baseline)
        found = without_known(_checked(given, options), known, options.baseline, options.selection)
        console.tell(found.gone)
    else:
        found = _checked(given, options)
    _show(found, given)
    failed = not given.exit_zero and any(options.selection.fails(finding.code) for file in found.files for finding in file.findings)
    if given.unused_suppressions:
        failed |= _tell_unused(found)
    return 2 if found.problems else int(failed)


def _checked(given: Namespace, options: Options) -> Run:
    if given.paths == ["-"]:
        return Run((standard_input(given.stdin_filename, options),))
    if given.fix:
        from .fix import make  # pylint: disable=import-outside-toplevel

        make(given.paths, options, given.unsafe)
    return check_paths(given.paths, options, "AGS" if given.unused_suppressions else "", console.watched)


def _write_baseline(found: Run, target: Path) -> int:
    from ..baseline import written  # pylint: disable=import-outside-toplevel
    from ..writing import say, write  # pylint: disable=import-outside-toplevel

    _tell_problems(found)
    write(target, written(found, target))
    say(f"{target}: {summary(found)}", target)
    return 2 if found.problems else 0


def _tell_problems(found: Run) -> None:
    """A line on standard error for each thing that kept a file from being checked."""
    from ..formats import text  # pylint: disable=import-outside-toplevel

    console.tell(text.not_checked(found))


def _show(found: Run, given: Namespace) -> None:
    if not found.problems and not found.found and given.format in TEXTS and given.output == Path("-"):
        print(summary(found))
        return
    from ..formats import text  # pylint: disable=import-outside-toplevel
    from ..formats.documents import DOCUMENTS  # pylint: disable=import-outside-toplevel
    from ..writing import say, write  # pylint: disable=import-outside-toplevel

    _tell_problems(found)
    if given.format in DOCUMENTS:
        write(given.output, DOCUMENTS[given.format](found))
        print(summary(found), file=sys.stderr)
        return
    on_stdout = given.output == Path("-")
    encoding = (on_stdout and sys.stdout.encoding) or "utf-8"
    shown = text.full(found, encoding) if given.format == "full" else text.concise(found)
    lines = [*shown, *(text.statistics(found) if given.statistics else ())]
    if on_stdout:
        console.show(lines)
    else:
        write(given.output, console.plain(lines))
        say(summary(found), given.output)


def _tell_unused(found: Run) -> bool:
    """Whether any comment silences nothing; each is a line on standard error."""
    from ..places import line_place  # pylint: disable=import-outside-toplevel

    lines = [f"{line_place(file, unused.line)}: unused suppression: {unused.words}" for file in found.files for unused in file.unused]
    console.tell(lines)
    return bool(lines)
