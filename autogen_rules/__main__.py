"""``python -m autogen_rules``: the twin of the command ``autogen-lint``; without the name of a command it lists the rules."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from autogen_lint.main import main as command


def main(arguments: Sequence[str] | None = None) -> int:
    """As `autogen_lint.main.main`."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    lists = not given or given[0].startswith("--format")
    return command(["rules", *given] if lists else given, "python -m autogen_rules")


if __name__ == "__main__":
    sys.exit(main())
