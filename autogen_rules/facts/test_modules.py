"""Modules that test a program: what the rules about a program's conduct leave alone."""

from __future__ import annotations

import os
import re

from .base import Facts

_NAMED = re.compile(r"test_.*\.py|.*_test\.py|conftest\.py")
_FRAMEWORKS = frozenset(("pytest", "unittest"))
# Rules about how agents are run: a test runs them as it must. Keys, folders and what a model writes are another matter.
_ABOUT_CONDUCT = frozenset(
    "AGS003 AGS010 AGS011 AGS012 AGS013 AGS020 AGS021 AGS022 AGS023 AGS024 AGS025 AGS030 AGS031 AGS033 AGS053".split()
)


def silenced(facts: Facts) -> frozenset[str]:
    """The codes that the module is not asked for: of a test module (by its name and the framework that it imports) those about conduct."""
    named = _NAMED.fullmatch(os.path.basename(facts.module.path)) is not None
    return _ABOUT_CONDUCT if named and not _FRAMEWORKS.isdisjoint(facts.module.packages) else frozenset()
