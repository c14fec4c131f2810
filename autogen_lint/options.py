"""What can be set on the command line and in ``[tool.autogen-lint]``, declared once for both."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import Any, NamedTuple

from autogen_rules import OPTIONS, Settings
from autogen_rules.catalogue import must_exist

from .files import Patterns, anchored, patterns
from .selecting import LEVELS, Selection, codes

PREFIX = "autogen-"
# What standard input is called where nothing else is said: a program, or what is a notebook by its content.
TYPED, TYPED_NOTEBOOK = "stdin.py", "stdin.ipynb"


class Setting(NamedTuple):
    """One thing to set: its ``name``, its kind (codes, level, texts, int, path, or a kind of the core), default and help."""

    name: str
    kind: str
    default: Any
    help: str


SETTINGS = (
    Setting("select", "codes", (), "these rules alone: codes, prefixes, symbols or all; an advisory rule is turned on by its name"),
    Setting("ignore", "codes", (), "leave these rules out"),
    Setting("level", "level", "low", "this level and those above"),
    Setting("fail-on", "level", "low", "lowest level that makes the exit status 1"),
    Setting("exclude", "texts", (), "files and folders to leave out, as patterns of .gitignore"),
    Setting("per-file-ignores", "table", {}, "rules to leave out in some files: a table from a pattern to a list of rules"),
    Setting("baseline", "path", "", "a file of findings that are known already"),
    Setting("max-size", "int", 5, "largest program that is read, in megabytes; of a notebook with its pictures, ten times that"),
    Setting("jobs", "int", 0, "number of processes; 0: one a processor"),
    *(Setting(each.name.removeprefix(PREFIX), f"core {each.kind}", getattr(Settings(), each.field), each.help) for each in OPTIONS),
)
BY_NAME = {setting.name: setting for setting in SETTINGS}


class Options(NamedTuple):
    """What is in force. ``folders`` and ``origins`` say of each name that is set where its paths start, and where it is set."""

    selection: Selection = Selection()
    exclude: tuple[str, ...] = ()
    baseline: Path | None = None
    max_size: int = 5
    jobs: int = 1
    folders: Mapping[str, str] = {}  # pylint: disable=dangerous-default-value
    values: Mapping[str, Any] = {}  # pylint: disable=dangerous-default-value
    origins: Mapping[str, str] = {}  # pylint: disable=dangerous-default-value

    @property
    def excluded(self) -> Patterns | None:
        """What is left out, if anything is."""
        return _patterns(self.folders["exclude"], *self.exclude) if self.exclude else None

    def leaves_out(self, path: str) -> bool:
        """Whether a file that is no file of a run, but typed, is left out."""
        return bool(self.excluded and self.excluded.match(os.path.abspath(path), False))

    def ignored_in(self, path: str) -> tuple[str, ...]:
        """The prefixes of the codes that are left out in a file."""
        ignores: Mapping[str, tuple[str, ...]] = self.values.get("per-file-ignores", {})
        absolute, folder = os.path.abspath(path), self.folders.get("per-file-ignores", "")
        those = (given for pattern, given in ignores.items() if _patterns(folder, pattern).match(absolute, False))
        return tuple(code for given in those for code in given)


def _patterns(folder: str, *given: str) -> Patterns:
    return patterns(folder, [anchored(pattern, folder) for pattern in given])


def options(layers: Iterable[tuple[str, str, Mapping[str, Any]]]) -> Options:
    """The options of several layers, the later ones before the earlier ones.

    A layer is where it stands (a file, or the empty text for the command line), the folder that its paths start from, and its values.
    Raises ValueError with one line that names the place, the option and what is wrong.
    """
    values = {setting.name: setting.default for setting in SETTINGS}
    origins = {}
    folders = {}
    for origin, folder, given in layers:
        for name, value in given.items():
            values[name] = _checked(f"{origin}: tool.autogen-lint." if origin else "", name, value)
            origins[name], folders[name] = origin or "command line", folder
    core = {option.name: values[option.name.removeprefix(PREFIX)] for option in OPTIONS}
    selection = Selection.of(Settings.from_options(core), values["select"], values["ignore"], values["level"], values["fail-on"])
    baseline = Path(folders["baseline"], values["baseline"]) if values["baseline"] else None
    jobs = values["jobs"] or os.cpu_count() or 1
    return Options(selection, values["exclude"], baseline, values["max-size"], jobs, folders, values, origins)


def _checked(where: str, name: str, value: Any) -> Any:
    """A value as its option wants it."""
    setting = BY_NAME.get(name)
    if setting is None:
        near = get_close_matches(name, BY_NAME, 1)
        raise ValueError(f"{where}{name}: there is no such option{f' (did you mean {near[0]}?)' if near else ''}")
    try:
        return _as(setting, value)
    except (TypeError, ValueError) as error:
        said = str(error).removeprefix(PREFIX).removeprefix(f"{name}: ")
        raise ValueError(f"{where}{name}: {said}") from None


def _as(setting: Setting, value: Any) -> Any:
    match setting.kind:
        case "codes":
            return codes(_texts(value))
        case "texts":
            _must_be_patterns(_texts(value))
            return _texts(value)
        case "table":
            if not isinstance(value, Mapping):
                raise ValueError(f"not a table of lists: {value!r}")
            _must_be_patterns([*map(str, value)])
            return {str(pattern): codes(_texts(given)) for pattern, given in value.items()}
        case "level":
            if value not in LEVELS:
                raise ValueError(f"not high, medium or low: {value!r}")
            return value
        case "int" | "core int" if isinstance(value, bool) or not str(value).isdecimal():
            raise ValueError(f"not a whole number of 0 or more: {value!r}")
        case "int" | "core int":
            return int(value)
        case "core codes":
            value = _texts(value)
            must_exist(setting.name, Settings.from_options({f"{PREFIX}{setting.name}": value}).advisory)
        case "path" | "core version" if not isinstance(value, str):
            raise ValueError(f"not a text: {value!r}")
        case "path":
            return value
    Settings.from_options({f"{PREFIX}{setting.name}": value})
    return value


def _must_be_patterns(given: Sequence[str]) -> None:
    patterns("", given)
    for pattern in given:
        if ".." in pattern.split("/"):
            raise ValueError(f"no pattern leads out of the folder: {pattern!r}")


def _texts(value: Any) -> tuple[str, ...]:
    """Several texts, from a list or separated by commas."""
    given = value.split(",") if isinstance(value, str) else value
    if not isinstance(given, list | tuple) or not all(isinstance(text, str) for text in given):
        raise ValueError(f"not a list of texts: {value!r}")
    return tuple(stripped for text in given for part in text.split(",") if (stripped := part.strip()))
