"""The llm configs of a module: dicts, ``LLMConfig`` objects and model clients, wherever they are written."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator, Set
from dataclasses import dataclass
from itertools import chain
from typing import NamedTuple

from ...evaluating.arguments import Frame
from ...evaluating.values import ABSENT, UNKNOWN, Alternative, Dict, Items, Member, Result, Value, spread
from ...knowledge import roles
from ...reading.blocks import With
from ...reading.model import Kind, Site
from ...reading.syntax import dotted, last_name, spelled
from ..autogen_calls import AutogenCall
from ..base import Facts, once
from ..bindings import in_the_end, keyword_values, named_values, value_of
from ..entries import entries, entry, entry_place, is_whole, written_dicts
from ..given import Given
from ..in_scope import imports_autogen, in_scope

# Configs are looked into this many levels deep.
MAX_NESTED = 3
_NAMED = re.compile(r"(?:llm_config|config_list|model_config)$", re.IGNORECASE)
# What only a config has: its entries, and the variable whose key ``config_list_from_dotenv`` gives it.
_HOLDING = frozenset(("config_list", "api_key_env_var"))
_ENDPOINT_KEYS = frozenset(("api_key", "api_type", "base_url"))
_KEYS = _HOLDING | _ENDPOINT_KEYS | {"model"}
_OF_MODELS = roles.MODEL_CLIENTS | roles.LLM_CONFIGS
# What has been looked into, whether as a config that is passed, for which use (None: for all), and how deep that was.
_Known = dict[tuple[Alternative, bool, "ast.AST | None"], int]


@dataclass(frozen=True, eq=False)
class LlmConfig:
    """One llm config. ``passed``: to an agent, or a client itself; ``origin`` is what holds it; ``use`` says where a key is used."""

    passed: bool
    origin: Dict | AutogenCall
    use: Callable[[str], ast.AST]

    def get(self, key: str) -> Value:
        """What an entry or argument can be."""
        return self.origin.get(key)

    def given(self, key: str) -> Given:
        """An entry or argument, with where it is used; what a dict lacks is reported at the dict, what a call lacks at the call."""
        return Given(key, self.get(key), self.use(key), self.origin)

    def all(self, *keys: str) -> Iterator[Given]:
        """Those of these that it has, or may have."""
        return (self.given(key) for key in keys if self.get(key) != (ABSENT,))

    def known(self, key: str) -> bool:
        """Whether the key is written down."""
        return key in (self.origin.entries if isinstance(self.origin, Dict) else self.origin.names)

    def lacking(self, *keys: str) -> Given | None:
        """What is missing where none of the keys is there for certain, nor in all entries of the ``config_list``: a key that may be there,
        else the first; None where one is there, or either may be, and where a client takes none of them.
        """
        given = [self.given(key) for key in keys if self._may_take(key)]
        there = [each for each in given if each]
        if not given or len(there) > 1 or not all(each.may_lack for each in there):
            return None
        listed = self._entries()
        first = next(listed, None)
        if first is not None and all(any(_may_have(each, key) for key in keys) for each in chain((first,), listed)):
            return None
        return (there or given)[0]

    def takes(self, key: str) -> bool:
        """Whether a key is a parameter of what is called."""
        return isinstance(self.origin, AutogenCall) and key in self.origin.symbol.parameters()

    def _may_take(self, key: str) -> bool:
        """Whether a key can be written there: not each client takes each."""
        if isinstance(self.origin, Dict) or not self.origin.is_a(roles.MODEL_CLIENTS) or self.origin.symbol.takes_kwargs:
            return True
        return self.takes(key)

    def _entries(self) -> Iterator[Alternative]:
        """The entries of the ``config_list``, and those that ``LLMConfig({…}, {…})`` is given by position; unknown, where they are read."""
        if isinstance(self.origin, AutogenCall) and self.origin.exactly(roles.LOADED_CONFIGS):
            return iter((UNKNOWN,))
        listed = [a for a in self.get("config_list") if isinstance(a, (Dict, Items))]
        given = self.origin.arguments.values() if isinstance(self.origin, AutogenCall) and self.origin.is_a(roles.LLM_CONFIGS) else ()
        return spread((*listed, *chain(*given)))


def _may_have(config: Alternative, key: str) -> bool:
    """Whether a config, a dict or an object such as `OpenAILLMConfigEntry`, has a key, or may have it."""
    if isinstance(config, Result) and config.symbol is not None:
        return config.arguments.get(key) != (ABSENT,)
    return not isinstance(config, Dict) or config.get(key) != (ABSENT,)


def set_in_named(facts: Facts) -> Iterator[Given]:
    """What is set in what is named a config, or in an element of one, whatever that is: ``config_list[0]["model"] = "gpt-4o"``."""
    return (given for _, given in _set_in_named(facts))


def _set_in_named(facts: Facts) -> Iterator[tuple[Value, Given]]:
    """As `set_in_named`, each with what it is set in."""
    for item, value, site in facts.module.items:
        if isinstance(item.key, ast.Constant) and isinstance(item.key.value, str) and _is_of_config(facts, item.holder, site):
            yield facts.value(item.holder, site), Given(item.key.value, facts.value(value, site), value)
    for node, site in facts.module.calls_named(("update", "setdefault")):
        if isinstance(node.func, ast.Attribute) and _is_of_config(facts, node.func.value, site):
            given = [Given(each.arg, facts.value(each.value, site), each.value) for each in node.keywords if each.arg is not None]
            match node:
                case ast.Call(ast.Attribute(attr="setdefault"), [ast.Constant(str(key)), value]):
                    given.append(Given(key, facts.value(value, site), value))
                case ast.Call(ast.Attribute(attr="update"), arguments):
                    given += (each for one in arguments for each in entries(facts, Given("", facts.value(one, site), one)))
            holder = facts.value(node.func.value, site)
            yield from ((holder, each) for each in given)


class _Read(NamedTuple):
    """Where something comes from that is not followed: the call that gives it, in a call of the function around, and the steps after it."""

    call: ast.Call
    frame: Frame | None
    steps: tuple[str | None, ...]


def _is_of_config(facts: Facts, holder: ast.expr, site: Site) -> bool:
    """Whether it is a config, or a part of one: by its name, or since an agent is given that, of which nothing else is seen."""
    if _is_of_named(holder, site):
        return True
    known = _configs_read(facts)
    parts = (part for a in facts.value(holder, site) if (part := _read(a)) is not None) if known else ()
    return any(part._replace(steps=part.steps[:number]) in known for part in parts for number in range(len(part.steps) + 1))


@once
def _configs_read(facts: Facts) -> set[_Read]:
    """The configs and parts of configs that agents are given and of which nothing else is seen: ``json.load(file)["llm"]``."""
    given = (call.get(name) for call in facts.autogen_calls for name in call.names if _takes_config(call, name) or name == "config_list")
    waiting = [*dict.fromkeys(chain.from_iterable(given))]
    seen, found = set(waiting), set[_Read]()
    for alternative in waiting:
        parts = alternative.get("config_list") if isinstance(alternative, Dict) else getattr(alternative, "held", ())
        waiting += dict.fromkeys(each for each in parts if each not in seen)
        seen.update(parts)
        if (read := _read(alternative)) is not None:
            found |= {read, read._replace(frame=None)}  # whoever calls the function that reads it
    return found


def _read(alternative: Alternative) -> _Read | None:
    steps: list[str | None] = []
    while isinstance(alternative, Member) and alternative.name is None:
        steps.append(spelled(alternative.node.slice) if isinstance(alternative.node, ast.Subscript) else None)
        alternative = alternative.receiver
    return _Read(alternative.node, alternative.here.frame, tuple(steps[::-1])) if isinstance(alternative, Result) else None


def _is_of_named(holder: ast.expr, site: Site) -> bool:
    """Whether it is by its name a config, or an item of one, or an element of one that a loop goes through."""
    whole = _whole(holder)
    events = site.scope.events.get(whole.id, ()) if isinstance(whole, ast.Name) else ()
    wholes = [whole, *(_whole(event.node) for event in events if event.kind is Kind.ELEMENT)]
    return any(_NAMED.search(last_name(each)) for each in wholes)


def _whole(node: ast.AST) -> ast.AST:
    """That of which an item of an item is one."""
    while isinstance(node, ast.Subscript):
        node = node.value
    return node


@once
def llm_configs(facts: Facts) -> list[LlmConfig]:
    """Every llm config that the module writes or uses, those that are passed to agents first."""
    found: list[LlmConfig] = []
    known: _Known = {}
    for call in (choice for each in facts.autogen_calls for choice in each.each_shown()):
        if _configures_model(call):
            found += _of_call(facts, call, call.node, call.is_a(roles.MODEL_CLIENTS), known)
        for name in call.names:
            if _takes_config(call, name):
                found += _of_value(facts, call.get(name), call.use(name), True, known)
        for entered in entered_configs(facts, call):
            found += _of_value(facts, entered, call.node, True, known)
    for given in _named_values(facts):
        found += _of_value(facts, given.value, given.use, False, known)
    return [*found, *_set_in_unseen(facts)]


def _set_in_unseen(facts: Facts) -> Iterator[LlmConfig]:
    """What is set in what is named a config where nothing is seen of that: ``llm_config = json.load(file)``."""
    for holder, given in _set_in_named(facts) if in_scope(facts) else ():
        if not any(isinstance(a, Dict) for a in holder):
            yield _of_dict(facts, Dict(given.use, facts.module, {given.name: given.value}, (UNKNOWN,)), given.use, False)


def entered_configs(facts: Facts, agent: AutogenCall) -> Iterator[Value]:
    """The configs of the ``with LLMConfig(…):`` that an agent is made in, which it takes where it is given none (AG2 0.8.2 to 0.10)."""
    places = agent.site.around() if agent.is_a(roles.CLASSIC_AGENTS) and "llm_config" not in agent.names else ()
    for place in places:
        compound = place.block.compounds[place.index]
        for expression in compound.entered if isinstance(compound, With) else ():
            made = facts.at(place).value(expression)
            yield tuple(a for a in made if (call := facts.made_by(a)) is not None and call.is_a(roles.LLM_CONFIGS))


def _takes_config(call: AutogenCall, name: str) -> bool:
    """Whether an argument is read as a config: an ``llm_config=`` that a class of AutoGen 0.4 and later does not know is not (AGS070)."""
    if name.endswith("llm_config"):
        return call.symbol.family != "core" or call.cls is not None or name in call.symbol.parameters()
    return name == "model_client" or (name == "config" and call.is_a(roles.BETA_AGENTS))


def _configures_model(call: AutogenCall) -> bool:
    """Whether it makes a model client or config: by its role, or because it takes a model beside a credential or an address."""
    symbol = call.symbol
    takes = "model" in symbol.parameters() and symbol.kind == "class" and bool(symbol.taking("secret") | symbol.taking("address"))
    return takes or call.is_a(_OF_MODELS)


def _of_value(facts: Facts, value: Value, use: ast.AST, passed: bool, known: _Known) -> Iterator[LlmConfig]:
    """The configs in a value that are not ``known`` yet: itself, the elements of a list, the entries of a ``config_list``."""
    waiting = [(alternative, use, passed, 0) for alternative in value]
    start = use
    for alternative, use, passed, depth in waiting:
        whole = isinstance(alternative, (Dict, Items)) and is_whole(facts, alternative)
        mark = (alternative, passed, None if whole else start)
        if depth > MAX_NESTED or known.get(mark, depth + 1) <= depth:
            continue
        known[mark] = depth
        if isinstance(alternative, Dict):
            yield _of_dict(facts, alternative, use, passed)
            for key in ("config_list", "config"):
                place = entry_place(facts, alternative, key, use)
                waiting += [(a, place, False, depth + 1) for a in alternative.get(key) if isinstance(a, (Dict, Items))]
        elif isinstance(alternative, Items):
            waiting += [(a, use, False, depth + 1) for a in alternative.held]
        elif isinstance(alternative, Result):
            call = facts.made_by(alternative)
            if call is None or not _configures_model(call):
                continue
            if not facts.written_here(alternative):
                yield from _of_call(facts, call, _made_at(facts, alternative) or use, passed, known)
            elif passed and call.is_a(roles.LLM_CONFIGS):
                yield LlmConfig(passed, call, call.use)


def _made_at(facts: Facts, made: Result) -> ast.AST | None:
    """The call in the module by which a function of another one makes something."""
    here = made.here
    while here.frame is not None and here.frame.arguments is not None:
        node, here = here.frame.arguments.node, here.frame.arguments.here
        if here.module is facts.module:
            return node
    return None


def _of_dict(facts: Facts, holder: Dict, use: ast.AST, passed: bool) -> LlmConfig:
    return LlmConfig(passed, holder, lambda key: entry_place(facts, holder, key, use))


def _of_call(facts: Facts, call: AutogenCall, use: ast.AST, passed: bool, known: _Known) -> Iterator[LlmConfig]:
    here = call.site.scope.module is facts.module
    yield LlmConfig(passed, call, call.use if here else lambda key: use)
    for argument in call.node.args:
        yield from _of_value(facts, facts.value(argument, call.site), argument if here else use, False, known)
    listed = tuple(a for a in call.get("config_list") if isinstance(a, (Dict, Items)))
    yield from _of_value(facts, listed, call.use("config_list") if here else use, False, known)


def _named_values(facts: Facts) -> Iterator[Given]:
    """Dicts bound to a name that says what they are, or passed by one, and those that look like one."""
    if not in_scope(facts):
        return
    yield from named_values(facts, _NAMED.search)
    if imports_autogen(facts):  # other libraries have such keywords, too
        yield from keyword_values(facts, _NAMED.search)
    for node, site, keys in written_dicts(facts):
        if _is_config(keys):
            yield Given("", in_the_end(facts, node, site), node)
        inner = [key for key in keys if key.endswith("llm_config")] + (["config"] if keys >= {"provider", "config"} else [])
        if inner:
            holders = [holder for holder in in_the_end(facts, node, site) if isinstance(holder, Dict)]
            yield from (entry(facts, holder, key, node) for key in inner for holder in holders)
    for item, expression, site in facts.module.items:
        name = dotted(item.holder) if isinstance(item.key, ast.Constant) and item.key.value in _KEYS else ""
        held = value_of(facts, name, item.holder, site.scope.end) if name else ()
        elsewhere = (a for a in held if isinstance(a, Dict) and not facts.written_here(a))
        yield from (Given("", (holder,), expression) for holder in elsewhere if _is_config(holder.entries.keys()))


def _is_config(keys: Set[object]) -> bool:
    """Whether a dict with these keys can only be a config."""
    return not _HOLDING.isdisjoint(keys) or ("model" in keys and not _ENDPOINT_KEYS.isdisjoint(keys))
