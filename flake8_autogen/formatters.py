"""flake8's findings as one JSON document: ``--format=autogen-sarif`` and ``--format=autogen-json``."""
# flake8 imports every formatter when it starts: what only a document needs waits until one is written.
# pylint: disable=import-outside-toplevel

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flake8.formatting.base import BaseFormatter
from flake8.utils import is_using_stdin, stdin_get_value

if TYPE_CHECKING:
    from flake8.statistics import Statistics
    from flake8.violation import Violation

    from autogen_rules.reports.results import CheckedFile, Result, Unchecked


class Document(BaseFormatter):  # type: ignore[misc]
    """Collects what flake8 reports, file by file, and writes one document at the end."""

    def after_init(self) -> None:
        self.violations: dict[str, list[Violation]] = {}

    def document(self, files: list[CheckedFile], unchecked: list[Unchecked]) -> dict[str, Any]:
        """What to write: all files, with those that could not be read or parsed."""
        raise NotImplementedError

    def start(self) -> None:
        """Open the output file, and empty it: flake8 itself appends."""
        super().start()
        if self.output_fd is not None and self.output_fd.seekable():
            self.output_fd.truncate(0)

    def beginning(self, filename: str) -> None:
        """Every file that flake8 checks comes here, with violations or without."""
        self.violations[filename] = []

    def handle(self, error: Violation) -> None:
        self.violations[error.filename].append(error)

    def format(self, error: Violation) -> None:
        """Nothing: a violation by itself is not written."""

    def show_statistics(self, statistics: Statistics) -> None:
        """Nothing: it would break the document."""

    def show_benchmarks(self, benchmarks: list[tuple[str, float]]) -> None:
        """Nothing: it would break the document."""

    def stop(self) -> None:
        import json

        files = [self._file(filename, violations) for filename, violations in self.violations.items()]
        unchecked = list(filter(None, map(self._unchecked, self.violations)))
        self._write(json.dumps(self.document(files, unchecked), indent=2))
        super().stop()

    def _file(self, filename: str, violations: list[Violation]) -> CheckedFile:
        from autogen_rules.reports.masking import Region
        from autogen_rules.reports.results import CheckedFile, Result, shown_path

        text = self._text(filename) if violations else ""
        ours = self._ours(filename, text, violations)
        results = []
        for violation in violations:
            place = violation.line_number, violation.column_number
            level = "error" if violation.code.startswith("E9") else "warning"  # E9: flake8 could not read the file
            plain = Result(Region(*place), violation.code, "", violation.text, level)
            results.append(ours.get((*place, violation.code), plain))
        return CheckedFile(shown_path(filename), text, tuple(results))

    def _unchecked(self, filename: str) -> Unchecked | None:
        """A file that could not be read or parsed: flake8 says it by E9, which may not be selected."""
        from autogen_rules.reports.results import Unchecked, shown_path, unchecked

        said = next((one.text for one in self.violations[filename] if one.code in ("E902", "E999")), None)
        if said is not None:
            return Unchecked(shown_path(filename), said)
        return unchecked(filename, str(stdin_get_value()) if self._is_stdin(filename) else None)

    def _is_stdin(self, filename: str) -> bool:
        return bool(filename == self.options.stdin_display_name and is_using_stdin(self.options.filenames))

    def _text(self, filename: str) -> str:
        from autogen_rules.reports.results import read_text

        return str(stdin_get_value()) if self._is_stdin(filename) else read_text(filename)

    def _ours(self, filename: str, text: str, violations: list[Violation]) -> dict[tuple[int, int, str], Result]:
        """Our findings by their starts: flake8 hands on where a finding starts, not where it ends, so the file is checked once more."""
        from autogen_rules import check_source
        from autogen_rules.reports.results import our_rules, result_of

        if not any(violation.code in our_rules() for violation in violations):
            return {}
        results = map(result_of, check_source(text, filename, self.options.autogen_settings))
        return {(result.region.line, result.region.column, result.code): result for result in results}


class SarifFormatter(Document):
    """SARIF 2.1.0."""

    def document(self, files: list[CheckedFile], unchecked: list[Unchecked]) -> dict[str, Any]:
        from autogen_rules.reports import sarif

        return sarif.log(files, "flake8", unchecked)


class JsonFormatter(Document):
    """One JSON object with counts and a score."""

    def document(self, files: list[CheckedFile], unchecked: list[Unchecked]) -> dict[str, Any]:
        from autogen_rules.reports import as_json

        return as_json.report(files, unchecked)
