"""Draw ``autogen_rules/knowledge/autogen.json`` from AutoGen's released packages.

    python scripts/knowledge.py [--check] [--wheels DIR]

A symbol is drawn where a role names it, or where one of its parameters matters to the rules (``marks.py``). ``--check`` writes
nothing and exits with 1 when the file differs from what the packages say; it prints what has changed.
"""

from __future__ import annotations

import argparse
import ast
import json
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from marks import mark
from wheels import Definition, Release, Taken, fetch

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from autogen_rules.knowledge import roles  # noqa: E402  # pylint: disable=wrong-import-position

TARGET = ROOT / "autogen_rules" / "knowledge" / "autogen.json"

# Oldest first within a family.
RELEASES = {
    "0.2.3": ["pyautogen==0.2.3"],
    "0.2.35": ["pyautogen==0.2.35"],
    "0.2.40": ["autogen-agentchat==0.2.40"],
    "ag2-0.9.10": ["ag2==0.9.10"],
    "ag2-0.14.0": ["ag2==0.14.0"],
    "ag2-0.14.1": ["autogen==0.14.1"],
    "0.4.9": ["autogen-agentchat==0.4.9.3", "autogen-core==0.4.9.3", "autogen-ext==0.4.9.3"],
    "0.5.7": ["autogen-agentchat==0.5.7", "autogen-core==0.5.7", "autogen-ext==0.5.7"],
    "0.6.4": ["autogen-agentchat==0.6.4", "autogen-core==0.6.4", "autogen-ext==0.6.4"],
    "0.7.5": ["autogen-agentchat==0.7.5", "autogen-core==0.7.5", "autogen-ext==0.7.5"],
    "ag2-1.2.1": ["ag2==1.2.1"],
}

METHODS = {
    "classic:ConversableAgent": "initiate_chat a_initiate_chat initiate_chats a_initiate_chats run a_run receive a_receive send a_send"
    " generate_reply a_generate_reply register_nested_chats register_function register_for_llm register_for_execution",
    "classic:AgentBuilder": "build build_from_library load",
    "classic:Cache": "disk redis cosmos_db",
    "classic:LLMConfig": "from_json",
    "core:BaseGroupChat": "run run_stream",
    "core:BaseChatAgent": "run run_stream on_messages on_messages_stream",
    "core:ComponentLoader": "load_component",
    "beta:Agent": "ask run",
    "classic:VectorDBFactory": "create_vector_db",
}
# Methods that hand their keywords to one of these constructors, and so take what these take (AG2 0.14.0, llm_config/config.py and
# contrib/vectordb/base.py).
HANDING_ON = {
    "classic:LLMConfig.from_json": "classic:LLMConfig",
    "classic:VectorDBFactory.create_vector_db": (
        "classic:ChromaVectorDB classic:PGVectorDB classic:MongoDBAtlasVectorDB classic:CouchbaseVectorDB"
    ),
}

# What makes a symbol known that no role names.
KNOWN_BY = frozenset(("secret", "address", "folder", "mount", "approval", "network"))
# What makes another constructor than ``__init__``, or a function, known.
CALLS_KNOWN_BY = frozenset(("secret", "address", "network"))


def draw(releases: Mapping[str, Release]) -> list[dict[str, Any]]:
    """A record for each symbol that is wanted, for the ancestors of these, and for methods of theirs."""
    places: dict[str, dict[str, dict[str, Definition]]] = {}
    for name, release in releases.items():
        for definition in release.definitions:
            path = definition.path.replace("autogen.beta.", "ag2.")
            places.setdefault(definition.qualified, {}).setdefault(path, {})[name] = definition
    records: list[dict[str, Any]] = []
    wanted: list[str] = []
    for qualified, found in sorted(places.items()):
        for symbol in _symbols(found, list(releases)):
            record = _record(releases, symbol)
            methods = [*_methods(releases, symbol, record)]
            if qualified in roles.NAMES or _matters(record, methods):
                records += [record, *methods]
                wanted += record["bases"]
    return _with_ancestors(releases, places, _handed_on(records), wanted)


def _handed_on(records: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The records; those of methods that hand on what they are given take what the constructors do that get it."""
    for record in records:
        makers = HANDING_ON.get(record["name"], "").split()
        for made in (other for other in records if other["name"] in makers):
            both = record["takes"], made["takes"]
            kinds = sorted({kind for takes in both for kind in takes})
            record["takes"] = {kind: sorted({name for takes in both for name in takes.get(kind, ())}) for kind in kinds}
    return records


def _with_ancestors(
    releases: Mapping[str, Release],
    places: Mapping[str, dict[str, dict[str, Definition]]],
    records: list[dict[str, Any]],
    wanted: list[str],
) -> list[dict[str, Any]]:
    known = {record["name"] for record in records}
    for qualified in wanted:
        if qualified not in known:
            known.add(qualified)
            for symbol in _symbols(places.get(qualified, {}), list(releases)):
                records.append(_record(releases, symbol))
                wanted += records[-1]["bases"]
    return sorted(records, key=lambda record: str(record["name"]))


def _matters(record: Mapping[str, Any], methods: list[dict[str, Any]]) -> bool:
    """Whether a symbol that can be imported without a private name takes something that makes it known, or one of its methods does."""
    public = any(not any(part.startswith("_") for part in path.split(".")) for path in (record["path"], *record["exports"]))
    by = KNOWN_BY if record["kind"] == "class" else CALLS_KNOWN_BY
    return public and not record["name"].partition(":")[2].startswith("_") and (bool(methods) or not by.isdisjoint(record["takes"]))


def _symbols(places: dict[str, dict[str, Definition]], order: list[str]) -> list[dict[str, Definition]]:
    """Definitions by release, newest first: one symbol that moved, unless two places exist in the same release."""
    symbols: list[dict[str, Definition]] = []
    for _, place in sorted(places.items(), key=lambda item: (-max(map(order.index, item[1])), item[0])):
        for symbol in symbols:
            if symbol.keys().isdisjoint(place):
                symbol.update(place)
                break
        else:
            symbols.append(dict(place))
    return [dict(sorted(symbol.items(), key=lambda item: -order.index(item[0]))) for symbol in symbols]


def _record(releases: Mapping[str, Release], symbol: Mapping[str, Definition]) -> dict[str, Any]:
    newest = next(iter(symbol.values()))
    exports: set[str] = set()
    bases: dict[str, None] = {}
    signatures: dict[str, Taken] = {}
    for name, definition in symbol.items():
        release = releases[name]
        exports |= release.definitions[definition] | {definition.path}
        bases |= dict.fromkeys(base.qualified for base in release.bases(definition) if isinstance(base, Definition))
        if isinstance(definition.node, ast.ClassDef):
            signatures[name] = release.constructor(definition)
        else:
            signatures[name] = release.function(definition.module, definition.node, bound=False)
    kind = "class" if isinstance(newest.node, ast.ClassDef) else "function"
    return {
        "name": newest.qualified,
        "path": newest.path,
        "exports": sorted(exports - {newest.path}),
        "bases": list(bases),
        "kind": kind,
        "takes": _taken(newest.qualified, kind, signatures),
        "signatures": _by_release(signatures),
    }


def _methods(releases: Mapping[str, Release], symbol: Mapping[str, Definition], owner: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """The methods that rules ask for by name, and the other constructors of the class that take something that matters."""
    asked = METHODS.get(owner["name"], "").split()
    makers = {name for release, definition in symbol.items() for name in releases[release].makers(definition)}
    for name in (*asked, *sorted(makers.difference(asked))):
        found = {release: releases[release].method(definition, name) for release, definition in symbol.items()}
        signatures = {release: signature for release, signature in found.items() if signature}
        takes = _taken(f"{owner['name']}.{name}", "method", signatures)
        if name in asked or not CALLS_KNOWN_BY.isdisjoint(takes):
            yield {
                "name": f"{owner['name']}.{name}",
                "path": f"{owner['path']}.{name}",
                "exports": [],
                "bases": [],
                "kind": "method",
                "takes": takes,
                "signatures": _by_release(signatures),
            }


def _taken(qualified: str, kind: str, signatures: Mapping[str, Taken]) -> dict[str, list[str]]:
    """The parameters that matter, by what they are."""
    found: dict[str, set[str]] = {}
    for signature in signatures.values():
        for parameter in signature.parameters:
            what = mark(qualified, kind, parameter)
            if what is not None:
                found.setdefault(what, set()).add(parameter.name)
    return {what: sorted(found[what]) for what in sorted(found)}


def _by_release(signatures: Mapping[str, Taken]) -> list[dict[str, Any]]:
    """Equal signatures together, newest first."""
    together: dict[tuple[tuple[tuple[object, ...], ...], bool], list[str]] = {}
    for release, signature in signatures.items():
        parameters = tuple((p.name, p.position, p.default) for p in signature.parameters)
        together.setdefault((parameters, signature.kwargs), []).append(release)
    return [
        {"releases": names, "parameters": parameters, "kwargs": kwargs} for (parameters, kwargs), names in together.items()
    ]


def render(records: list[dict[str, Any]]) -> str:
    """The records as JSON, one a line."""
    return "[\n" + ",\n".join(json.dumps(record, separators=(",", ":")) for record in records) + "\n]\n"


def main() -> int:
    """Write the file or, with ``--check``, say how it differs; the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--check", action="store_true", help="compare the file instead of writing it")
    parser.add_argument("--wheels", type=Path, metavar="DIR", help="keep the downloaded wheels in DIR")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = arguments.wheels or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        releases = {
            name: Release.read([fetch(requirement, folder) for requirement in requirements])
            for name, requirements in RELEASES.items()
        }
    text = render(draw(releases))
    if not arguments.check:
        TARGET.write_text(text, encoding="utf-8", newline="\n")
        return 0
    present = TARGET.read_text(encoding="utf-8") if TARGET.exists() else "[]"
    print(*changes(json.loads(present), json.loads(text)), sep="\n")
    return int(present != text)


def changes(present: list[dict[str, Any]], drawn: list[dict[str, Any]]) -> Iterator[str]:
    """What the packages say otherwise than the file does, a line each."""
    before, after = ({(record["name"], record["path"]): record for record in records} for records in (present, drawn))
    for key in sorted(before.keys() | after.keys()):
        old, new = before.get(key), after.get(key)
        if old is None or new is None:
            yield f"{key[0]}: {'new' if old is None else 'gone'}"
        else:
            yield from (f"{key[0]}: {name} was {old.get(name)}, is {new[name]}" for name in new if old.get(name) != new[name])


if __name__ == "__main__":
    sys.exit(main())
