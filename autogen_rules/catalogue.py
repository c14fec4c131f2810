"""All rules. What they say of themselves is read from ``catalogue.json``, so that a linter starts without loading what they need.

``scripts/docs.py`` draws that file from the modules of `autogen_rules.rules`: adding a module there adds a rule.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache, partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from .facts.base import Facts
    from .findings import Report

CATALOGUE = Path(__file__).with_name("catalogue.json")
DOCS = "https://autogen-lint.readthedocs.io/rules/"


class Level(NamedTuple):
    """How grave a rule is, and what SARIF calls that."""

    name: str
    sarif: str
    security_severity: str


LEVELS = {level.name: level for level in (Level("high", "error", "8.0"), Level("medium", "warning", "5.5"), Level("low", "note", "3.0"))}


@dataclass(eq=False)
class Rule:
    """One rule.

    ``cwe`` are CWE numbers; ``owasp`` is the entry in the OWASP Top 10 for LLM Applications (2025), ``asi`` in the one
    for Agentic Applications (2026); ``doc`` is the docstring of its module, Markdown whose first line is the summary;
    ``bad`` and ``good`` are one line of code each, reported and silent.
    """

    code: str
    symbol: str
    level: Level
    cwe: tuple[int, ...]
    owasp: str
    asi: str
    doc: str
    bad: str
    good: str
    check: Callable[[Facts], Iterator[Report]]

    @property
    def advisory(self) -> bool:
        """Off until asked for."""
        return self.code.startswith("AGS9")

    @cached_property
    def summary(self) -> str:
        """One sentence: what is reported."""
        return self.doc.split("\n", 1)[0]

    @cached_property
    def sections(self) -> dict[str, str]:
        """The docstring's sections by heading; the text before the first heading stands under the empty string."""
        first, *others = self.doc.split("\n## ")
        return {"": first.strip()} | {heading: text.strip() for heading, _, text in (other.partition("\n") for other in others)}

    @property
    def why(self) -> str:
        """The first paragraph of the section Why."""
        return self.sections["Why"].partition("\n\n")[0]

    @property
    def pylint_id(self) -> str:
        """pylint's message id: W71nn for AGS0nn, W72nn for an advisory AGS9nn, E7100 for AGS000."""
        if self.code == INTERNAL_CODE:
            return "E7100"
        return f"W7{2 if self.advisory else 1}{self.code[-2:]}"

    @property
    def pylint_symbol(self) -> str:
        """pylint's name of the message."""
        return f"autogen-{self.symbol}"

    @property
    def url(self) -> str:
        """The rule's page of documentation."""
        return f"{DOCS}{self.code}/"


@lru_cache(maxsize=None)
def rules() -> tuple[Rule, ...]:
    """Every rule, in the order of the codes."""
    return made(json.loads(CATALOGUE.read_text(encoding="utf-8")))


def must_exist(option: str, codes: Iterable[str]) -> None:
    """Raises ValueError, with one line that names the option, for a code or prefix that no rule has."""
    for code in codes:
        if not any(rule.code.startswith(code) for rule in (INTERNAL, *rules())):
            raise ValueError(f"{option}: no rule has the code {code!r}")


def made(records: Iterable[Mapping[str, Any]]) -> tuple[Rule, ...]:
    """The rules of such records as `draw` gives; a rule's module is imported when it is first asked to check."""
    found = []
    for record in records:
        said = {name: record[name] for name in ("code", "symbol", "owasp", "asi", "doc", "bad", "good")}
        check = partial(_check, record["module"])
        found.append(Rule(**said, level=LEVELS[record["level"]], cwe=tuple(record["cwe"]), check=check))
    return tuple(found)


def _check(module: str, facts: Facts) -> Iterator[Report]:
    found: Iterator[Report] = _module(module).check(facts)
    return found


_module = lru_cache(maxsize=None)(import_module)


def draw() -> list[dict[str, Any]]:
    """What the modules of the rules say of themselves, in the order of the codes."""
    constants = ("code", "symbol", "level", "cwe", "owasp", "asi", "bad", "good")
    modules = sorted(import_module(f"{__package__}.rules").modules(), key=lambda module: str(module.CODE))
    return [
        {name: getattr(module, name.upper()) for name in constants} | {"module": module.__name__, "doc": (module.__doc__ or "").strip()}
        for module in modules
    ]


INTERNAL_CODE, INTERNAL_SYMBOL = "AGS000", "internal-error"
# What a broken rule becomes; nothing checks for it, so it is not among `rules`.
INTERNAL = Rule(
    INTERNAL_CODE,
    INTERNAL_SYMBOL,
    Level("none", "error", "0.0"),
    (),
    "",
    "",
    """A rule of this plugin has failed on the module; the other rules have gone on.

## Why

The fault is ours, never the module's, but what the failed rule would have found is missing. The message names the rule and the fault.

## When to suppress

Once you have reported it, until a release mends it.
""",
    "",
    "",
    lambda facts: iter(()),
)
