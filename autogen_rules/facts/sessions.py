"""What is kept outside of names: in Streamlit's session state, in the state of a web application (AGS003, AGS022, AGS031, AGS033)."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from ..evaluating.values import Alternative, Const, Member, Param, Ref, Result, Value, present, union
from ..reading.model import Site
from ..reading.syntax import Attribute, Item, spelled
from .base import Facts, once

_STATE = "streamlit.session_state"
_FRAMEWORKS = frozenset(("fastapi", "starlette", "aiohttp"))
_APPLICATIONS = ("FastAPI", "Starlette", "Application")


def keys_read(alternative: Alternative) -> list[object]:
    """The keys whose values are read by ``st.session_state.key``, ``["key"]`` or ``.get("key")``; none for anything else."""
    if isinstance(alternative, Ref) and alternative.dotted.startswith(f"{_STATE}."):
        return [alternative.dotted.removeprefix(f"{_STATE}.")]
    if isinstance(alternative, Result) and alternative.called == f"{_STATE}.get":
        return [a.value for a in alternative.arguments.get("key", 0) if isinstance(a, Const)]
    return []


def kept(facts: Facts, alternative: Alternative) -> Value:
    """What is put, in whatever function, under the keys that an alternative is read by, or reads instead, or where the state of an
    application is read; empty where nothing.
    """
    keys = keys_read(alternative)
    instead = alternative.arguments.get("default", 1) if keys and isinstance(alternative, Result) else ()
    by_key = (_kept(facts).get(key, ()) for key in keys)
    return union((*by_key, present(instead), in_application(facts, alternative)))


@once
def _kept(facts: Facts) -> dict[object, Value]:
    found: dict[object, Value] = {}
    for key, value, site in put(facts):
        found[key] = union((found.get(key, ()), facts.value(value, site)))
    return found


@once
def put(facts: Facts) -> list[tuple[object, ast.expr, Site]]:
    """What the module, and those that it imports, put, in whatever function, under keys of the state of Streamlit's session."""
    found: list[tuple[object, ast.expr, Site]] = []
    others = (module for module in facts.project.reached(facts.module) if "streamlit" in module.packages)
    assigned: list[tuple[Attribute | Item, ast.expr, Site]] = []
    for module in (facts.module, *others):
        assigned += [*module.attributes, *module.items]
    for target, value, site in assigned:
        if _STATE in facts.full_names(target.holder, site):
            found += [(key, value, site) for key in _keys(facts, target, site)]
    return found


def added(facts: Facts) -> Iterator[tuple[object, ast.expr, Site]]:
    """What it adds to lists there: ``st.session_state.messages.append(text)``."""
    for node, site in facts.module.calls_named(("append",) if "streamlit" in facts.module.packages else ()):
        holder = node.func.value if isinstance(node.func, ast.Attribute) and node.args else None
        keys = [key for a in facts.value(holder, site) for key in keys_read(a)] if holder is not None else []
        yield from ((key, node.args[0], site) for key in keys)


def _keys(facts: Facts, target: Attribute | Item, site: Site) -> list[object]:
    return [target.name] if isinstance(target, Attribute) else [a.value for a in facts.value(target.key, site) if isinstance(a, Const)]


def is_application_state(alternative: Alternative) -> bool:
    """Whether it is where a web application keeps things for all requests: ``app.state``, ``request.app.state``."""
    return isinstance(alternative, Member) and alternative.name == "state" and is_application(alternative.receiver)


def in_application(facts: Facts, alternative: Alternative) -> Value:
    """What the module, or one that it imports, puts, in whatever function, where ``app.state.name`` or ``app["name"]`` reads it; empty
    where nothing.
    """
    match alternative:
        case Member(receiver=holder, name=str(name)) if is_application_state(holder):
            return _in_application(facts).get(name, ())
        case Member(receiver=holder, node=ast.Subscript(slice=key)) if is_application(holder):
            return _in_application(facts).get(spelled(key), ())
    return ()


def is_application(alternative: Alternative) -> bool:
    """Whether it is a web application, as it is made or as a request has it: ``request.app``."""
    if isinstance(alternative, Result) and alternative.called:
        return alternative.called.rpartition(".")[2] in _APPLICATIONS
    return isinstance(alternative, (Member, Param)) and (alternative.name or "").endswith("app")


@once
def _in_application(facts: Facts) -> dict[str, Value]:
    found: dict[str, Value] = {}
    others = (module for module in facts.project.reached(facts.module) if not _FRAMEWORKS.isdisjoint(module.packages))
    modules = (facts.module, *others)
    for target, value, site in (each for module in modules for each in module.attributes):
        if any(map(is_application_state, facts.value(target.holder, site))):
            found[target.name] = union((found.get(target.name, ()), facts.value(value, site)))
    for item, value, site in (each for module in modules for each in module.items):
        if any(map(is_application, facts.value(item.holder, site))):
            key = spelled(item.key)
            found[key] = union((found.get(key, ()), facts.value(value, site)))
    return found
