"""Text from outside the program: console, command line, web, bot and UI handlers (AGS031, AGS061)."""

from __future__ import annotations

import ast

from ..evaluating.sources import outside_name
from ..evaluating.values import Alternative, Cls, Member, Outside, Param, Ref, Result, Unbound, Value
from ..knowledge import roles
from ..reading.model import Scope
from ..reading.syntax import Function, dotted, parameters
from .base import Facts
from .patterns import Target
from .request_handlers import WEB, handler_kind
from .taint import holds, is_checked_before

USER_NAMES = frozenset(f"user_{word}" for word in "input message msg query question prompt text request".split())
_TEXT_TYPES = ("str", "Any", "object", "Text", "AnyStr")
# Methods of tornado's handlers that give a part of the request.
_ARGUMENTS = frozenset(("get_argument", "get_body_argument", "get_query_argument"))
_PLUMBING = frozenset(
    "self cls background_tasks response db session settings say ack client logger context ctx bot background loop app state token"
    " current_user user_id".split()
)
_INJECTORS = frozenset(("Depends", "Security", "Inject"))
_NO_TEXT = frozenset("int float bool BackgroundTasks Response Session".split())
# Methods that AutoGen calls and a subclass may override: what they are passed comes from agents.
_OVERRIDES = frozenset(
    "receive a_receive send a_send generate_reply a_generate_reply run_chat a_run_chat initiate_chat a_initiate_chat on_messages"
    " on_messages_stream get_human_input a_get_human_input generate_init_message _process_received_message _print_received_message"
    " run run_stream on_message_impl generate_oai_reply a_generate_oai_reply check_termination_and_human_reply select_speaker".split()
)


def source_of(facts: Facts, value: Value) -> str | None:
    """Where text from outside in the value comes from; None where there is none."""
    return holds(facts, value, lambda alternative: _source(facts, alternative), Target.CONVERSATION)


def is_checked(facts: Facts, use: ast.AST) -> bool:
    """Whether all text from outside in an argument has passed a check before the call."""
    return is_checked_before(facts, use, lambda alternative: _source(facts, alternative), Target.CONVERSATION)


def _source(facts: Facts, alternative: Alternative) -> str | None:
    if isinstance(alternative, Outside):
        return alternative.source
    if isinstance(alternative, Ref):
        return outside_name(alternative.dotted)
    if isinstance(alternative, Unbound):
        return f"{alternative.name}, which nothing defines" if not roles.distinctive(alternative.name) else None
    if isinstance(alternative, Param):
        return _parameter_source(facts, alternative)
    if isinstance(alternative, Result) and isinstance(alternative.callee, Member) and alternative.callee.name in _ARGUMENTS:
        return "the request"
    return None


def _parameter_source(facts: Facts, parameter: Param) -> str | None:
    if _overrides(facts, parameter.scope):
        return None
    kind = handler_kind(facts, parameter.scope)
    if kind is not None and _carries_text(parameter, kind):
        return f"{parameter.name}, a parameter of a {kind}"
    if parameter.name in USER_NAMES and _is_text(parameter):
        return f"the parameter {parameter.name}"
    if parameter.name in ("request", "websocket", "ws") and parameter.scope.module.packages & WEB:
        return parameter.name
    return None


def _annotation(function: Function, name: str) -> ast.expr | None:
    return next((argument.annotation for argument in parameters(function) if argument.arg == name), None)


def _is_text(parameter: Param) -> bool:
    """Whether the annotation, if there is one, allows text."""
    annotation = _annotation(parameter.function, parameter.name)
    if annotation is None:
        return True
    text = annotation.value if isinstance(annotation, ast.Constant) and isinstance(annotation.value, str) else ast.unparse(annotation)
    words = set("".join(character if character.isalnum() or character == "_" else " " for character in text).split())
    return bool(words & set(_TEXT_TYPES)) and not words & {"list", "List", "dict", "Dict", "Sequence", "Callable", "Iterable"}


def _carries_text(parameter: Param, kind: str) -> bool:
    """Whether a handler's parameter is what came in, not something injected."""
    if parameter.name in _PLUMBING and not (parameter.name in ("context", "ctx") and kind != "web handler"):
        return False
    annotation = _annotation(parameter.function, parameter.name)
    default = _default(parameter.function, parameter.name)
    given = (node for node in (default, *(ast.walk(annotation) if annotation is not None else ())) if isinstance(node, ast.Call))
    if any((dotted(node.func) or "").rpartition(".")[2] in _INJECTORS for node in given):
        return False
    return not isinstance(annotation, ast.Name) or annotation.id not in _NO_TEXT


def _default(function: Function, name: str) -> ast.expr | None:
    arguments = function.args
    ordered = [*arguments.posonlyargs, *arguments.args]
    pairs = [
        *zip(reversed(ordered), reversed(arguments.defaults), strict=False),
        *zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True),
    ]
    return next((default for argument, default in pairs if argument.arg == name), None)


def _overrides(facts: Facts, scope: Scope) -> bool:
    """Whether a function is a method of an AutoGen subclass that AutoGen calls."""
    owner = scope.owner
    if owner is None or getattr(scope.node, "name", "") not in _OVERRIDES or scope.parent is None or scope.parent.site is None:
        return False
    return facts.evaluator.ancestor(Cls(owner, scope.module, owner, scope.parent.site)) is not None
