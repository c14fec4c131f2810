"""The people that a program asks: who is a constant in their place, and whether anybody is asked (AGS021, AGS023, AGS024, AGS031)."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import lru_cache

from ...evaluating.classes import method
from ...evaluating.values import ABSENT, Alternative, Cls, Const, Def, Dict, Param, Partial, Place, Ref, Result, Value
from ...knowledge import Symbol, family_of, roles
from ...reading.model import Scope, ScopeKind, Site
from ...reading.states import aliases
from ...reading.syntax import TELLING, body_of, last_name, parameters, refuses, within
from ..autogen_calls import AutogenCall
from ..base import Facts, once, once_from
from ..checks.verdicts import returned
from ..given import Given
from ..method_calls import makers, named, on_autogen

# Arguments that are given a function which answers in a person's place.
_HOOK = "hitl_hook"
_ANSWERING = ("input_func", _HOOK, "on_approval")
_OVERRIDDEN = ("get_human_input", "a_get_human_input")
# Answers that end the conversation, or refuse: whoever gives them lets nothing through.
_REFUSALS = frozenset("exit terminate quit stop end no n deny denied reject rejected refuse cancel abort false".split())
# What asks nobody: to print, to log, to wait.
_ASKING_NOBODY = TELLING | {"getLogger", "write", "flush", "sleep"}


def answering(facts: Facts, alternative: Alternative) -> Scope | None:
    """The body of what answers: of a function, also through a partial, or of an object that is called."""
    if isinstance(alternative, Partial):
        return answering(facts, alternative.callee)
    if isinstance(alternative, Def):
        return alternative.scope
    if isinstance(alternative, Result) and isinstance(alternative.callee, Cls):
        return method(facts.evaluator, alternative.callee, "__call__")
    return None


def says_only(facts: Facts, scope: Scope) -> list[Alternative]:
    """What a function answers, where it asks nobody: it reads no argument, but to print or log it, and calls nothing but a print, a log, a
    pause and the answer's own class. Empty where it may ask, or refuse by raising.
    """
    function = scope.function
    if scope.kind is not ScopeKind.LAMBDA and not scope.root.ends:
        return []
    own, bound = _held(scope)
    nodes = {inner for part in body_of(function) for inner in within(part)}
    raised = {inner for node in nodes if isinstance(node, ast.Raise) for inner in within(node)}
    told = {inner for node in nodes if isinstance(node, ast.Call) and last_name(node.func) in TELLING for inner in within(node)}
    answers = {inner for node, _ in returned(scope) for inner in within(node)}
    read = nodes - raised - told - bound
    loaded = {node.id for node in read if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)}
    reads = not own.isdisjoint(loaded) or any(isinstance(node, ast.Yield) for node in read)
    if reads or any(_may_ask(node, answers) for node in nodes - raised) or raises(facts, scope):
        return []
    return [alternative for node, site in scope.returns for alternative in shown_of(facts.value(node, site))]


def _held(scope: Scope) -> tuple[set[str], set[ast.AST]]:
    """The names of what a function is given, its parameters and others for these, and where it gives it these."""
    given = {argument.arg for argument in parameters(scope.function)} - {"self", "cls"}
    others = {other for name in given - scope.bound for other in aliases(scope).get(name, ())}
    return given | others, {event.node for name in others for event in scope.events.get(name, ()) if event.binds}


@once_from(False)
def raises(facts: Facts, scope: Scope) -> bool:
    """Whether a function may raise something of its own, or calls one of the project that may: not in a handler of what only reads,
    answers and calls nothing but a print, a log or a pause, where nothing goes wrong.
    """
    nodes = [*within(scope.node)]
    answers = {inner for node, _ in returned(scope) for inner in within(node)}
    called = {node: facts.value(node.func, site) for node, site in scope.module.calls_in.get(scope, ())}
    refusing: set[ast.AST] = {node for node, value in called.items() if any(isinstance(a, Def) and raises(facts, a.scope) for a in value)}
    refusing.update(node for node in nodes if refuses(node))
    going_wrong = refusing | {node for node in nodes if _may_ask(node, answers)}
    for guarded in (node for node in nodes if isinstance(node, ast.Try)):
        if going_wrong.isdisjoint(inner for each in guarded.body for inner in within(each)):
            refusing.difference_update(inner for handler in guarded.handlers for inner in within(handler))
    return bool(refusing)


def shown_of(value: Value) -> Value:
    """A value without the parameter of a function around, where the calls of that show what it is."""
    return tuple(alternative for alternative in value if not isinstance(alternative, Param)) or value


def _may_ask(node: ast.AST, answers: set[ast.AST]) -> bool:
    """Whether something is called that is none of the answers and may ask somebody: no print, log or pause."""
    return isinstance(node, ast.Call) and node not in answers and last_name(node.func) not in _ASKING_NOBODY


@once
def is_scripted(facts: Facts, alternative: Alternative) -> bool:
    """Whether what answers always gives the same answer, and one that lets things through."""
    scope = answering(facts, alternative)
    answers = says_only(facts, scope) if scope is not None else []
    contents = {content for answer in answers for content in _content(facts, answer)}
    only = contents.pop() if len(contents) == 1 else None
    return only is not None and only.strip().lower() not in _REFUSALS


def _content(facts: Facts, answer: Alternative) -> Iterator[str | None]:
    """The text of an answer, also inside a message or response of AutoGen's, or of what ``on_approval`` answers, ``{"approve": True}``;
    None where it is not known, or nothing.
    """
    if isinstance(answer, Const):
        yield None if answer.value is None else str(answer.value)
    elif isinstance(answer, Result) and family_of(answer.called):
        yield from (inner for value in answer.arguments.all()[:1] for a in value for inner in _content(facts, a))
    elif isinstance(answer, Dict):
        yield from (inner for a in answer.get("approve") for inner in _content(facts, a))
    else:
        yield None


def scripted_people(facts: Facts) -> Iterator[tuple[Given, Alternative]]:
    """The functions that always answer the same in a person's place, with what they are given as."""
    for call in facts.autogen_calls:
        for name in _ANSWERING:
            if name in call.names:
                yield from _scripted(facts, call.given(name))
    for given in (*_assigned(facts), *_hooked(facts), *_inherited(facts)):
        yield from _scripted(facts, given)


def _scripted(facts: Facts, given: Given) -> Iterator[tuple[Given, Alternative]]:
    """The constants among what is given; of an object that is called, its ``__call__``."""
    for alternative in given.value:
        scope = answering(facts, alternative)
        if scope is not None and is_scripted(facts, alternative):
            yield given, Place(scope.node, scope.module)


def _is_agent(facts: Facts, cls: Cls) -> bool:
    symbol = facts.evaluator.ancestor(cls)
    return symbol is not None and symbol.is_a(roles.CLASSIC_AGENTS)


def _inherited(facts: Facts) -> Iterator[Given]:
    """The ``get_human_input`` of the module's agent classes, each once: their own, or a mixin's; an agent's of another module is looked at
    there.
    """
    found: dict[Scope, Given] = {}
    for node, site in facts.module.classes:
        cls = Cls(node, facts.module, site)
        for name in _OVERRIDDEN if _is_agent(facts, cls) else ():
            scope = method(facts.evaluator, cls, name)
            owner = Cls.around(scope) if scope is not None else None
            if scope is not None and owner is not None and (scope.module is facts.module or not _is_agent(facts, owner)):
                found.setdefault(scope, Given(name, (Def.of(scope),), node))
    yield from found.values()


def _assigned(facts: Facts) -> Iterator[Given]:
    """What is assigned to ``get_human_input`` of an agent, or of AutoGen's class."""
    for target, expression, site in facts.module.attributes:
        if target.name in _OVERRIDDEN:
            holders = facts.value(target.holder, site)
            if any(a.symbol is not None if isinstance(a, Result) else isinstance(a, Ref) and family_of(a.dotted) for a in holders):
                yield Given(target.name, facts.value(expression, site), expression)


def _hooked(facts: Facts) -> Iterator[Given]:
    """What ``@agent.hitl_hook`` decorates, or ``agent.hitl_hook(f)`` or ``agent.ask(hitl_hook=f)`` is given (AG2 1.2.1)."""
    for function, site in facts.module.functions:
        for decorator in function.decorator_list:
            if _is_hook(facts, decorator, site):
                yield Given(_HOOK, (Def.of(facts.module.scopes[function]),), decorator)
    for each in named(facts, frozenset(("ask", "run"))):
        argument = each.argument(_HOOK)
        if argument is not None and on_autogen(facts, each, roles.BETA_AGENTS):
            yield Given(_HOOK, facts.value(argument, each.site), argument)
    for node, site in facts.module.calls_named((_HOOK,)):
        if node.args and _is_hook(facts, node.func, site):
            yield Given(_HOOK, facts.value(node.args[0], site), node.args[0])


def _is_hook(facts: Facts, node: ast.expr, site: Site) -> bool:
    if not isinstance(node, ast.Attribute) or node.attr != _HOOK:
        return False
    made = map(facts.made_by, facts.value(node.value, site))
    return any(agent is not None and _HOOK in agent.symbol.taking("approval") for agent in made)


@once
def _answered_for(facts: Facts) -> frozenset[ast.AST]:
    """The calls that made agents whose ``get_human_input`` is assigned a constant's."""
    found: set[ast.AST] = set()
    for target, expression, site in facts.module.attributes:
        if target.name in _OVERRIDDEN and any(is_scripted(facts, a) for a in facts.value(expression, site)):
            found.update(makers(facts.value(target.holder, site)))
    return frozenset(found)


def person_is_scripted(facts: Facts, agent: AutogenCall) -> bool:
    """Whether the person whom an agent asks is a constant."""
    if any(is_scripted(facts, a) for a in agent.get("input_func")) or agent.made in _answered_for(facts):
        return True
    scope = method(facts.evaluator, agent.cls, "get_human_input") if agent.cls is not None else None
    return scope is not None and is_scripted(facts, Def.of(scope))


def default_mode(call: AutogenCall) -> object:
    """The ``human_input_mode`` of an agent that is given none; None where its class does not say."""
    return _default_mode(call.symbol)


@lru_cache(maxsize=None)
def _default_mode(symbol: Symbol) -> object:
    if symbol.qualified in roles.NEVER_ASKING:
        return "NEVER"
    parameter = symbol.taken("human_input_mode")
    return ast.literal_eval(parameter.default or "None") if parameter is not None else None


@once
def _modes_set(facts: Facts) -> dict[ast.AST, Value]:
    """What is assigned to ``human_input_mode`` after an agent is made, by the calls that made the agents."""
    found: dict[ast.AST, Value] = {}
    for target, expression, site in facts.module.attributes:
        if target.name == "human_input_mode":
            for node in makers(facts.value(target.holder, site)):
                found[node] = (*found.get(node, ()), *facts.value(expression, site))
    return found


@once
def modes(facts: Facts, call: AutogenCall) -> frozenset[object]:
    """The modes that an agent's ``human_input_mode`` can have; None among them for one that is not known."""
    value = (*call.get("human_input_mode"), *_modes_set(facts).get(call.made, ()))
    return frozenset(default_mode(call) if a is ABSENT else a.value if isinstance(a, Const) else None for a in value)


def is_asked(facts: Facts, call: AutogenCall) -> bool | None:
    """Whether a classic agent asks a person before each of its answers; None where that is not known."""
    found = modes(facts, call)
    if found & {"NEVER", "TERMINATE"} or ("ALWAYS" in found and person_is_scripted(facts, call)):
        return False
    return True if found == {"ALWAYS"} else None
