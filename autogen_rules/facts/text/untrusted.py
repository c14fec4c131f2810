"""Text from outside the program: console, command line, web, bot and UI handlers (AGS031, AGS061)."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from ...evaluating.annotated import DICTS, LISTS
from ...evaluating.sources import OPERATORS, TEXT_WIDGETS, outside_name
from ...evaluating.values import UNKNOWN, Alternative, Cls, Const, Instance, Member, Outside, Param, Ref, Result, Unbound, Value
from ...knowledge import roles
from ...reading.model import Scope, Site
from ...reading.syntax import annotation_of, by_keyword, defaults, last_name, names_in, unquoted
from ..base import Facts, once
from ..checks.fields import declared
from ..checks.grounds import holds_off
from ..checks.patterns import Target
from ..sessions import added, keys_read, put
from .contents import Test
from .parameters import annotation, carries_text, name_counts
from .request_handlers import WEB, bound_before, called_as, is_handler_class, is_http_server, is_request
from .taint import arrives, is_checked_before, is_clean, said_of

_USER_NAME = re.compile(r"user_(?:input|message|msg|query|question|prompt|text|request)|.*_user_(?:input|message|query)")
# Parts of a route of Flask's that are no text.
_CONVERTED = re.compile(r"<(?:int|float|uuid)(?:\([^)]*\))?:(\w+)>")
# Methods of tornado's handlers that give a part of the request.
_ARGUMENTS = frozenset(("get_argument", "get_body_argument", "get_query_argument"))
# What a handler of ``http.server`` has of the request.
_OF_HTTP_SERVER = ("rfile", "path", "headers")
_PLUMBING = frozenset(
    "self cls background_tasks response db session settings say ack client logger context ctx bot background loop app state token"
    " current_user user_id".split()
)
_TEXT_TYPES = frozenset(("str", "Any", "object", "Text", "AnyStr"))
_OF_SEVERAL = LISTS | DICTS | {"Callable"}
_INJECTORS = frozenset(("Depends", "Security", "Inject"))
_INJECTED = frozenset("BackgroundTasks Response Session".split())
# Methods that AutoGen calls and a subclass may override: what they are passed comes from agents.
_OVERRIDES = frozenset(
    "receive a_receive send a_send generate_reply a_generate_reply run_chat a_run_chat initiate_chat a_initiate_chat on_messages"
    " on_messages_stream get_human_input a_get_human_input generate_init_message _process_received_message _print_received_message"
    " run run_stream on_message_impl generate_oai_reply a_generate_oai_reply check_termination_and_human_reply select_speaker".split()
)


def from_others(facts: Facts, value: Value, target: Target = Target.CONVERSATION) -> str | None:
    """Where text in the value comes from that somebody else than the operator sends; None where there is none."""
    return said_of(facts, value, sends(facts, False), target)


def from_operator(facts: Facts, value: Value, target: Target = Target.CONVERSATION) -> str | None:
    """Where text in the value comes from that whoever starts the program gives; None where there is none."""
    return said_of(facts, value, sends(facts, True), target)


@once
def sends(facts: Facts, operator: bool) -> Test:
    """The test for text that the operator sends, or somebody else does."""

    def test(alternative: Alternative) -> str | None:
        source = _source(facts, alternative)
        return source if not source or operator is (source in OPERATORS or source.endswith(_OF_A_COMMAND)) else None

    return test


_OF_A_COMMAND = "a parameter of a command"


def is_checked(facts: Facts, use: ast.AST, target: Target = Target.CONVERSATION) -> bool:
    """Whether all text from outside in an argument has passed a check before the call."""
    return is_checked_before(facts, use, _from_outside(facts), target)


def are_checked(facts: Facts, parts: list[ast.expr], site: Site) -> bool:
    """Whether all text from outside in these expressions has passed a check for a conversation before a site."""
    return all(is_clean(facts, part, site, _from_outside(facts), Target.CONVERSATION) for part in parts)


@once
def _from_outside(facts: Facts) -> Test:
    """The test for text from outside."""
    return lambda alternative: _source(facts, alternative)


@once
def _source(facts: Facts, alternative: Alternative) -> str | None:
    found = _source_itself(facts, alternative)
    return found if found is not None else next((_kept(facts)[key] for key in keys_read(alternative) if key in _kept(facts)), None)


@once
def _kept(facts: Facts) -> dict[object, str]:
    """Where the text comes from that the module keeps unchecked in the state of Streamlit's session, by its keys."""
    found: dict[object, str] = {}

    def test(alternative: Alternative) -> str | None:
        return _source_itself(facts, alternative)

    for key, value, site in (*put(facts), *added(facts)):
        said = arrives(facts, value, site, test, Target.CONVERSATION)
        if said is not None:
            found.setdefault(key, said)
    return found


def _source_itself(facts: Facts, alternative: Alternative) -> str | None:
    if isinstance(alternative, Outside):
        return alternative.source
    if isinstance(alternative, Ref):
        return outside_name(alternative.dotted) or _typed_before(facts, alternative)
    if isinstance(alternative, Unbound):
        return f"{alternative.name}, which nothing here defines" if not roles.distinctive(alternative.name) else None
    if isinstance(alternative, Param):
        return _parameter_source(facts, alternative)
    if isinstance(alternative, Member):
        return "the request" if _is_request(facts, alternative) else None
    if isinstance(alternative, Result) and isinstance(alternative.callee, Member) and alternative.callee.name in _ARGUMENTS:
        return "the request"
    return _typed_before(facts, alternative)


def _is_request(facts: Facts, member: Member) -> bool:
    """Whether it is the request, or a part of it, that an object has whose methods a web framework calls: ``self.request``; of a handler of
    ``http.server``, ``self.rfile``.
    """
    holder, wanted = member.receiver, is_handler_class if member.name == "request" else is_http_server
    if not isinstance(holder, Instance) or member.name not in ("request", *_OF_HTTP_SERVER):
        return False
    return any(wanted(known.node) for known in facts.evaluator.lineage(holder.cls))


def _typed_before(facts: Facts, alternative: Alternative) -> str | None:
    """The field of Streamlit's whose text is read back by its key."""
    widgets = _widgets(facts)
    return next((widgets[key] for key in keys_read(alternative) if key in widgets), None) if widgets else None


@once
def _widgets(facts: Facts) -> dict[object, str]:
    """The text fields of Streamlit's in the module, by their keys."""
    found: dict[object, str] = {}
    for node, site in facts.module.calls_named(TEXT_WIDGETS if "streamlit" in facts.module.packages else ()):
        keys = by_keyword(node, "key")
        found.update(
            (a.value, f"st.{facts.module.called_name(node)}") for key in keys for a in facts.value(key, site) if isinstance(a, Const)
        )
    return found


def _parameter_source(facts: Facts, parameter: Param) -> str | None:
    """Where a parameter's text comes from; nothing (an empty text) where its annotation says that it is none."""
    if _overrides(facts, parameter.scope):
        return None
    if not carries_text(facts, parameter.scope, parameter.name):
        return ""
    written, kind = annotation(facts, parameter.scope, parameter.name), called_as(facts, parameter.scope)
    settled = {*_of_routes(facts, parameter.scope), *bound_before(facts).get(parameter.scope.node, ())}
    if kind is not None and (parameter.name in settled or _is_held(facts, parameter)):
        return ""
    if kind is not None and _carries_text(parameter, written, kind):
        return f"{parameter.name}, a parameter of a {kind}"
    if _USER_NAME.fullmatch(parameter.name) and _is_text(written) and name_counts(facts, parameter, _is_unseen):
        return f"the parameter {parameter.name}"
    return parameter.name if parameter.scope.module.packages & WEB and is_request(parameter.name, written) else None


@once
def _of_routes(facts: Facts, scope: Scope) -> set[str]:
    """The parameters of a handler that its routes convert: ``"/parcel/<int:number>"``."""
    decorators = getattr(scope.node, "decorator_list", ())
    constants = (node.value for each in decorators for node in ast.walk(each) if isinstance(node, ast.Constant))
    return {name for route in constants if isinstance(route, str) for name in _CONVERTED.findall(route)}


def _is_unseen(alternative: Alternative) -> bool:
    """Whether it is not known what is passed for a parameter."""
    return alternative is UNKNOWN or isinstance(alternative, (Param, Member, Result))


def _types(written: ast.expr) -> set[str]:
    """The words of an annotation."""
    return {name.rpartition(".")[2] for name in names_in(written)}


def _is_text(written: ast.expr | None) -> bool:
    """Whether the annotation, if there is one, allows text, not only a list or dict of texts."""
    return written is None or (bool(_types(written) & _TEXT_TYPES) and not _types(written) & _OF_SEVERAL)


def _carries_text(parameter: Param, written: ast.expr | None, kind: str) -> bool:
    """Whether a handler's parameter is what came in, not something injected."""
    if parameter.name in _PLUMBING and not (parameter.name in ("context", "ctx") and kind != "web handler"):
        return False
    if any(last_name(node.func) in _INJECTORS for node in _declared(parameter, written)):
        return False
    return not isinstance(written, ast.Name) or written.id not in _INJECTED


def _declared(parameter: Param, written: ast.expr | None) -> Iterator[ast.Call]:
    """The calls in a parameter's default and annotation, which say where it comes from: ``Depends(f)``, ``Annotated[str, Query()]``."""
    default = defaults(parameter.node).get(parameter.name)
    yield from (node for node in (default, *(ast.walk(written) if written is not None else ())) if isinstance(node, ast.Call))


def _is_held(facts: Facts, parameter: Param) -> bool:
    """Whether the framework refuses what does not fit a pattern of harmless text, ``Query(pattern="^[a-z]+$")``, or what a function refuses
    of the declaration: ``Annotated[str, AfterValidator(f)]``.
    """
    scope, default = parameter.scope, defaults(parameter.node).get(parameter.name)
    written = unquoted(annotation_of(scope.function, parameter.name))
    return holds_off(facts, declared(facts, written, default, scope.site or scope.end), Target.CONVERSATION)


def _overrides(facts: Facts, scope: Scope) -> bool:
    """Whether a function is a method of an AutoGen subclass that AutoGen calls."""
    owner = Cls.around(scope) if scope.name in _OVERRIDES else None
    return owner is not None and facts.evaluator.ancestor(owner) is not None
