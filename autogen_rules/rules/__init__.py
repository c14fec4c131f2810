"""The rules: a folder a family, a file a rule."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterator
from importlib import import_module
from types import ModuleType


def modules() -> Iterator[ModuleType]:
    """The modules of all rules, of one family after the other."""
    for found in pkgutil.walk_packages(__path__, f"{__name__}."):
        if not found.ispkg:
            yield import_module(found.name)
