"""``python -m autogen_rules.knowledge NAME``: what is known of a class, function or method of AutoGen's."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from . import Parameter, Symbol, by_name, lookup, roles


def described(symbol: Symbol) -> Iterator[str]:
    """Lines: its names, its bases, its roles, the parameters that matter to rules, and what it takes in each release."""
    yield f"{symbol.qualified} ({symbol.kind})"
    yield from (f"  imported as   {path}" for path in symbol.paths)
    yield from (f"  derived from  {base}" for base in symbol.bases)
    yield from (f"  in the role   {name}" for name, members in vars(roles).items() if name.isupper() and symbol.qualified in members)
    yield from (f"  {what:12}  {', '.join(sorted(names))}" for what, names in symbol.takes.items())
    for signature in symbol.signatures:
        yield f"  {', '.join(signature.releases)}:"
        yield from (f"    {_shown(parameter)}" for parameter in signature.parameters)
        if signature.takes_kwargs:
            yield "    **"


def _shown(parameter: Parameter) -> str:
    kind = "by keyword" if parameter.position is None else f"position {parameter.position}"
    return f"{parameter.name}{f' = {parameter.default}' if parameter.default is not None else ''}  ({kind})"


def main(arguments: list[str]) -> int:
    """Print it for a bare, qualified (``family:Name``) or dotted name; the exit status is 1 where nothing is known."""
    if len(arguments) != 1:
        print("usage: python -m autogen_rules.knowledge NAME", file=sys.stderr)
        return 2
    family, _, name = arguments[0].rpartition(":")
    found = [symbol for symbol in by_name(name) if family in ("", symbol.family)] or list(filter(None, [lookup(name)]))
    for symbol in found:
        print(*described(symbol), sep="\n")
    if not found:
        print(f"nothing of AutoGen's is known as {name}", file=sys.stderr)
    return int(not found)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
