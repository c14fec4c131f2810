"""The paths of this machine that containers are given (AGS051)."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from typing import NamedTuple

from ...evaluating.asked import text_of
from ...evaluating.values import ABSENT, Alternative, Const, Dict, Items, Place, Text, Value
from ..base import Facts, once
from ..given import Given
from .containers import container_settings

_DRIVE = re.compile(r"[A-Za-z]:[\\/]")


class Mount(NamedTuple):
    """A path that a setting mounts, and where it is written: the ``place``."""

    path: Alternative
    place: Alternative
    setting: Given


def mounts(facts: Facts) -> Iterator[Mount]:
    """What the module's containers are given of this machine, one mount for each path that it can be."""
    for given in container_settings(facts, "bind_dir", "extra_volumes", "volumes", "host_path"):
        for alternative in given.value:
            if isinstance(alternative, Dict):
                yield from _keys(facts, alternative, given)
            elif isinstance(alternative, Items):
                for element in alternative.elements:
                    yield from (Mount(_host_part(each), each, given.part(element)) for each in element)
            else:
                yield Mount(_host_part(alternative), alternative, given)


def _keys(facts: Facts, holder: Dict, given: Given) -> Iterator[Mount]:
    """The keys of ``{path: {"bind": …}}`` and ``volumes[path] = …``."""
    written = _written(facts, holder)
    known = {path.value for path, _ in written if isinstance(path, Const)}
    kept = (each for each in written if not isinstance(each[0], Const) or holder.get(each[0].value) != (ABSENT,))
    yield from (Mount(path, place, given) for path, place in kept)
    for name, entry in holder.entries.items():
        if name not in known and entry != (ABSENT,):
            yield Mount(Const(holder.node, holder.module, name), entry[0], given)
    yield from (Mount(path, place, given) for path, place in _set_later(facts, holder))


@once
def _written(facts: Facts, holder: Dict) -> list[tuple[Alternative, Alternative]]:
    """What the keys of a display can be, each at the key; those of a comprehension where what it goes over is written."""
    node, module = holder.node, holder.module
    if isinstance(node, ast.DictComp):
        return [(path, path) for path in facts.value(node.key, module.scopes[node].end)]
    if isinstance(node, ast.Dict):
        site = next((site for each, site in module.dicts if each is node), module.top.end)
        return [(path, Place(key, module)) for key in node.keys if key is not None for path in facts.value(key, site)]
    return []


def _set_later(facts: Facts, holder: Dict) -> Iterator[tuple[Alternative, Alternative]]:
    """What keys can be under which something is set that are not written as constants, each at the key."""
    for target, _, site in holder.module.items if holder.open else ():
        if not isinstance(target.key, ast.Constant) and any(_same(a, holder) for a in facts.value(target.holder, site)):
            new = (a for a in facts.value(target.key, site) if not isinstance(a, Const) or a.value not in holder.entries)
            yield from ((path, Place(target.key, holder.module)) for path in new)


def _same(alternative: Alternative, holder: Dict) -> bool:
    return isinstance(alternative, Dict) and alternative.node is holder.node


def _host_part(alternative: Alternative) -> Alternative:
    """``source:target:mode`` is its source, also where the text is put together."""
    if isinstance(alternative, Text) and len(alternative.parts) > 1:
        kept = next((number for number, part in enumerate(alternative.parts) if number and _separates(part)), None)
        if kept is not None:
            last = tuple(_host_part(each) for each in alternative.parts[kept])
            return Text(alternative.node, alternative.module, (*alternative.parts[:kept], last))
    if not isinstance(alternative, Const) or not isinstance(alternative.value, str):
        return alternative
    start = 2 if _DRIVE.match(alternative.value) else 0
    return Const(alternative.node, alternative.module, alternative.value[:start] + alternative.value[start:].partition(":")[0])


def _separates(part: Value) -> bool:
    """Whether a part of a text ends the source."""
    return any(":" in (text_of(a) or "") for a in part)
