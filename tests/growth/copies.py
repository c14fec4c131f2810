"""Programs that people write: every marked one that gives a finding, as the body of each of n functions of one file."""

from __future__ import annotations

import re
import textwrap

from marked import MARKED

from .writing import Shape

# What Python allows at the top of a module alone.
_AT_THE_TOP = re.compile(r"^from .* import \*|^from __future__", re.MULTILINE)


def _copies(text: str) -> Shape:
    body = textwrap.indent(text, "    ")
    return lambda n: "".join(f"def copy_{i}():\n{body}\n" for i in range(n))


SHAPES: dict[str, Shape] = {
    marked.name: _copies(marked.text) for marked in MARKED if marked.expected and not _AT_THE_TOP.search(marked.text)
}
