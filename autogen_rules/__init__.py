"""The checks that the flake8 and the pylint plugin share."""

from __future__ import annotations

from .check import check_source, check_tree
from .edits.fix import Edit, Fix
from .findings import Finding
from .paths import check_paths
from .settings import OPTIONS, Option, Settings
from .signs import may_matter

__version__ = "0.1.0"
__all__ = [
    "OPTIONS",
    "Edit",
    "Finding",
    "Fix",
    "Option",
    "Settings",
    "__version__",
    "check_paths",
    "check_source",
    "check_tree",
    "may_matter",
]
