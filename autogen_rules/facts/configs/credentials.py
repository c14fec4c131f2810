"""What is given where a credential belongs: arguments, entries of configs, headers, environment variables and JSON text (AGS001)."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import NamedTuple, TypeGuard

from ...evaluating.callers import as_called
from ...evaluating.here import Here
from ...evaluating.values import Alternative, Const, Dict, Items, Ref, Result, Text
from ...reading.model import Module, Site
from ...reading.syntax import by_keyword, last_name
from ..base import Facts, once
from ..bindings import named_values
from ..entries import MAX_NESTED, Depths, Looked, entries
from ..given import Given, elements
from ..in_scope import in_scope
from .environment import environment_settings
from .llm import llm_configs, set_in_named
from .secrets import is_secret
from .variables import HEADERS

_CREDENTIAL = re.compile(
    r"(?:.*_)?api_key|azure_ad_token|aws_access_key(?:_id)?|aws_secret_(?:access_)?key|aws_session_token"
    r"|(?:bot|github|authorization|hf)_token|(?:.*_)?secret|password",
    re.IGNORECASE,
)
_VARIABLE = re.compile(r"(?:.*KEY|(?:.*_)?(?:TOKEN|SECRET|PASSWORD))", re.IGNORECASE)
_NAMED_HEADERS = re.compile(r"headers$", re.IGNORECASE)
LOADED = "loads"
_WRAPPERS = frozenset(("AzureKeyCredential", "SecretStr", "AzureNamedKeyCredential", "AzureSasCredential"))


def credentials(facts: Facts) -> Iterator[Given]:
    """Everything that is given for a credential, under the name that says so."""
    whole: Depths = {}
    for config in llm_configs(facts):
        names = config.origin.entries if isinstance(config.origin, Dict) else config.origin.names
        looked = Looked(facts, whole)
        for name in names:
            if isinstance(name, str):
                yield from _of(facts, config.given(name), frozenset(), looked)
    for call in facts.autogen_calls:
        looked = Looked(facts, whole)
        for name in call.names:
            yield from _of(facts, call.given(name), call.symbol.taking("secret"), looked)
    if in_scope(facts):
        for given in named_values(facts, _NAMED_HEADERS.search):
            yield from _headers(facts, given)
        yield from (given for given in environment_settings(facts) if _VARIABLE.fullmatch(given.name))
        yield from _fallbacks(facts)
        yield from (given for given in set_in_named(facts) if _CREDENTIAL.fullmatch(given.name))


def _of(facts: Facts, given: Given, secrets: frozenset[str], looked: Looked) -> Iterator[Given]:
    """The credentials in an argument or entry: itself, or what stands in the dicts and lists that it is; level by level."""
    level = [given]
    for depth in range(MAX_NESTED + 1):
        inner: list[Given] = []
        for each in level:
            name = each.name.lower()
            if _CREDENTIAL.fullmatch(name) or (each is given and each.name in secrets):
                yield from _unwrapped(each)
            if not any(isinstance(alternative, (Dict, Items, Result)) for alternative in each.value):
                continue
            if name.endswith("headers"):
                yield from _headers(facts, each)
            elif name.startswith("env"):
                yield from (entry for entry in entries(facts, each) if _VARIABLE.fullmatch(entry.name) and entry.name.isupper())
            elif depth < MAX_NESTED:
                yield from _in_objects(facts, each)
                inner += entries(facts, each, looked, depth)
        level = inner


def _unwrapped(given: Given) -> Iterator[Given]:
    """The credential itself, the elements of a list of them, and what is handed to ``AzureKeyCredential`` or ``SecretStr``."""
    yield from (given, *elements(given))
    for alternative in given.value:
        if isinstance(alternative, Result) and alternative.called.rpartition(".")[2] in _WRAPPERS:
            yield from map(given.part, alternative.arguments.all())


def _in_objects(facts: Facts, given: Given) -> Iterator[Given]:
    """The credentials of clients and tools of other packages, which AutoGen is given: ``client=AsyncOpenAI(api_key="...")``, and in the
    headers of these.
    """
    held = (inner for alternative in given.value if isinstance(alternative, Items) for inner in _foreign(facts, alternative))
    for made in (*given.value, *held):
        if _is_foreign(made):
            for name in (*made.arguments.names, *made.arguments.brought):
                inner = Given(name, made.arguments.get(name), given.use, within=given)
                if _CREDENTIAL.fullmatch(name):
                    yield inner
                elif _NAMED_HEADERS.search(name):
                    yield from _headers(facts, inner)


@once
def _foreign(facts: Facts, several: Items) -> list[Result]:
    """The objects of other packages in a list."""
    return [made for made in several.held if _is_foreign(made)]


def _is_foreign(made: Alternative) -> TypeGuard[Result]:
    return isinstance(made, Result) and made.symbol is None and isinstance(made.callee, Ref) and bool(made.node.keywords)


def _headers(facts: Facts, given: Given) -> Iterator[Given]:
    return (_token(entry) for entry in entries(facts, given) if entry.name.lower() in HEADERS)


def _token(header: Given) -> Given:
    """What a header has after ``Bearer``, where that is written beside it: that is what is edited."""
    match header.value:
        case (Text(parts=((Const(),), token)),):
            return replace(header, value=token)
        case (Const(parts=(_, token)),):
            return replace(header, value=(token,))
    return header


def _fallbacks(facts: Facts) -> Iterator[Given]:
    """What stands in for a variable, as each call of the function around asks for it: not where it is not seen what belongs to what."""
    for node, fallback in fallbacks(facts, facts.module).items():
        for here in as_called(facts.at(fallback.site)):
            names, value = fallback.names(here), here.value(node)
            if len(value) == 1 or all(map(_VARIABLE.fullmatch, names)):
                yield from (Given(f"the fallback of {name}", value, node) for name in filter(_VARIABLE.fullmatch, names))


class Fallback(NamedTuple):
    """``os.getenv(name, fallback)``, ``os.getenv(name) or fallback`` or its like: what it asks for, and all of it."""

    asked: ast.expr
    whole: ast.expr
    site: Site

    def names(self, here: Here) -> list[str]:
        """The names that it can ask for."""
        return [key.value for key in here.value(self.asked) if isinstance(key, Const) and isinstance(key.value, str)]


@once
def fallbacks(facts: Facts, module: Module) -> dict[ast.expr, Fallback]:
    """What stands in for the variables that a module reads where these are not set."""
    found: dict[ast.expr, Fallback] = {}
    calls = module.calls_named(("getenv", "get"))
    asked = [(node, site) for node, site in calls if node.args and module.dotted(node.func).endswith(("getenv", "environ.get"))]
    ors = (op for op in (module.nodes(ast.BoolOp) if asked else ()) if isinstance(op.op, ast.Or) and len(op.values) == 2)
    choices = {op.values[0]: [op] for op in ors}
    for node, site in asked:
        stands_in: list[tuple[ast.expr, ast.expr]] = [(each, node) for each in (*node.args[1:], *by_keyword(node, "default"))]
        stands_in += ((choice.values[1], choice) for choice in choices.get(node, ()))
        if stands_in and facts.full_names(node.func, site) & {"os.getenv", "os.environ.get"}:
            found.update((fallback, Fallback(node.args[0], whole, site)) for fallback, whole in stands_in)
    return found


class InJson(NamedTuple):
    """A credential in JSON text: its name, its text, and all entries of the object that it stands in."""

    name: str
    text: str
    entries: Mapping[str, object]


def credentials_in_json(facts: Facts) -> Iterator[tuple[Given, Const, list[InJson]]]:
    """JSON text that the program puts into its environment, loads (its name is then `LOADED`) or writes, with the credentials in it."""
    if not in_scope(facts):
        return
    for given in (*environment_settings(facts), *_texts(facts)):
        for constant in given.constants():
            if isinstance(constant.value, str) and constant.value.lstrip()[:1] in ("[", "{"):
                found = [each for each in _in_json(constant.value) if is_secret(each.text, each.name)]
                if found:
                    yield given.part((constant,)), constant, found


def _texts(facts: Facts) -> Iterator[Given]:
    for node, site in facts.module.calls_named((LOADED, "write", "write_text")):
        if node.args:
            yield Given(last_name(node.func), facts.value(node.args[0], site), node.args[0])


def _in_json(text: str) -> Iterator[InJson]:
    try:
        waiting = [json.loads(text)]
    except (ValueError, RecursionError):
        return
    for value in waiting:
        if isinstance(value, list):
            waiting += value
        elif isinstance(value, dict):
            waiting += value.values()
            yield from (InJson(name, held, value) for name, held in value.items() if isinstance(held, str) and _CREDENTIAL.fullmatch(name))
