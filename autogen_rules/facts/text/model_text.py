"""Text that a model wrote: replies of agents and model clients, and what names say (AGS040, AGS062)."""

from __future__ import annotations

import ast
import re

from ...evaluating import methods, standard
from ...evaluating.asked import package_of, symbol_of
from ...evaluating.values import UNKNOWN, Alternative, Def, Member, Outside, Param, Ref, Result, Unbound, Value
from ...knowledge import roles
from ...reading.model import Kind, Scope, Site
from ...reading.syntax import arguments_of, names_in
from ..base import Facts, once
from ..checks.callees import says_check
from ..checks.forms import bindings
from ..checks.patterns import Target
from ..in_scope import in_scope
from .contents import Test
from .parameters import carries_text, name_counts, types_of
from .taint import arrives

_SAYS_CODE = re.compile(
    r"(?:.*_)?code|code_block|code_string|code_str|(?:.*_)?response|llm_output|model_output|completion|reply|generated_\w+|llm_\w+",
    re.IGNORECASE,
)
_SAYS_ANOTHER = re.compile(
    r"(?:.*_)?(?:exit|status|return|ret|error|err|zip|postal|country|lang|language|locale|currency|area|http|response|result)_code"
    r"|(?:.*_)?http_response",
    re.IGNORECASE,
)
_REPLIES = frozenset(
    "generate_reply a_generate_reply generate_oai_reply a_generate_oai_reply last_message extract_code extract_text_or_completion_object"
    " extract_code_blocks extract_code_from_response chat_completion create_stream".split()
)
_REPLY_PARTS = frozenset(("summary", "chat_history", "chat_messages", "choices"))
_CHATS = frozenset(
    "initiate_chat a_initiate_chat initiate_chats run run_stream a_run on_messages on_messages_stream create create_stream ask".split()
)
_MESSAGE_PARTS = frozenset(("messages", "content", "chat_message", "body"))
# Methods that give the text of a reply or message.
_TEXTS = frozenset(("content", "to_text", "to_model_text"))
_LIBRARIES = standard.STANDARD | frozenset("requests httpx aiohttp pandas numpy yaml toml jinja2 streamlit flask django".split())
# Where annotations come from that say nothing of what a text is: ``str``, ``dict[str, Any]``.
_OF_ANYTHING = frozenset(("builtins", "typing", "collections"))
# Libraries of model providers, whose calls hand out what a model wrote.
_MODELS = frozenset(
    "openai anthropic litellm ollama groq mistralai cohere together replicate transformers langchain langchain_openai langchain_core"
    " llama_index google".split()
)
# What a variable is bound to may be another one, so many times.
MAX_NAMES = 3
_ANSWERS = frozenset("create generate generate_content invoke ainvoke complete completion acompletion chat predict parse".split())


def written_by_model(facts: Facts, node: ast.expr, site: Site, place: Target, value: Value | None = None) -> str | None:
    """What says that an expression holds, unchecked, text that a model wrote; None where nothing does. Names say so only in scope."""
    said = arrives(facts, node, site, _recognised(facts), place, value=value)
    name = _named_code(node, site.scope) if said is None and in_scope(facts) else None
    if name is None or _is_compiled(facts, node, site):
        return said
    return arrives(facts, node, site, _unknown_called(facts, name), place, value=value)


@once
def _unknown_called(facts: Facts, name: str) -> Test:
    """The test for what is not known, of which a name says that a model wrote it."""

    def unknown(alternative: Alternative) -> str | None:
        told = isinstance(alternative, Param) and not _may_hold_code(facts, alternative)
        return _by_its_name(name) if _comes_from_anywhere(alternative) and not told else None

    return unknown


@once
def _recognised(facts: Facts) -> Test:
    if in_scope(facts):
        return lambda alternative: _reply(alternative) or _says_code(facts, alternative)
    return lambda alternative: _reply(alternative) if _is_of_autogen(alternative) else None


def _is_of_autogen(alternative: Alternative) -> bool:
    """Whether it comes out of an object of AutoGen's."""
    while isinstance(alternative, (Member, Result)) and symbol_of(alternative) is None:
        alternative = alternative.receiver if isinstance(alternative, Member) else alternative.callee
    return symbol_of(alternative) is not None


def _reply(alternative: Alternative) -> str | None:
    """An agent's or client's reply, or a part of one."""
    if isinstance(alternative, Result):
        callee = alternative.callee
        name = callee.name if isinstance(callee, Member) else _last(callee)
        if name in _REPLIES or (name in _ANSWERS and package_of(callee) in _MODELS):
            return f"{name}()"
        if name in _TEXTS and isinstance(callee, Member) and _comes_from_chat(callee.receiver):
            return f".{name}()"
    if isinstance(alternative, Member):
        if alternative.name in _REPLY_PARTS and not isinstance(alternative.receiver, Ref):
            return f".{alternative.name}"
        if alternative.name in _MESSAGE_PARTS and (_comes_from_chat(alternative.receiver) or _is_group(alternative.receiver)):
            return f".{alternative.name}"
    return None


def _comes_from_chat(alternative: Alternative) -> bool:
    """Whether it is what a chat gives, also through ``Console(stream)``, which prints it and gives its result, or a part of that."""
    while isinstance(alternative, Member):
        alternative = alternative.receiver
    if not isinstance(alternative, Result):
        return False
    callee = alternative.callee
    if isinstance(callee, Member):
        return callee.name in _CHATS or callee.name in _REPLIES
    shown = alternative.arguments.get("stream", 0) if alternative.symbol is not None and alternative.symbol.name == "Console" else ()
    return any(map(_comes_from_chat, shown))


def _is_group(alternative: Alternative) -> bool:
    """Whether it is a group chat, or that of a manager."""
    if isinstance(alternative, Member) and alternative.name == "groupchat":
        symbol, role = symbol_of(alternative.receiver), roles.GROUP_MANAGERS
    else:
        symbol, role = symbol_of(alternative), roles.GROUP_CHATS
    return symbol is not None and symbol.is_a(role)


def _last(callee: Alternative) -> str | None:
    if isinstance(callee, Ref):
        return callee.dotted.rpartition(".")[2]
    return callee.name if isinstance(callee, Unbound) else None


def _says(name: str) -> bool:
    return _SAYS_CODE.fullmatch(name) is not None and _SAYS_ANOTHER.fullmatch(name) is None


def _by_its_name(name: str) -> str:
    return f"{name}, by its name"


def _says_code(facts: Facts, alternative: Alternative) -> str | None:
    """A parameter, or a name that nothing defines, that says it holds code or a reply."""
    if not isinstance(alternative, (Param, Unbound)) or not _says(alternative.name):
        return None
    return _by_its_name(alternative.name) if isinstance(alternative, Unbound) or _may_hold_code(facts, alternative) else None


def _may_hold_code(facts: Facts, parameter: Param) -> bool:
    """Whether what a name says may be so of a parameter: it is text, and no call shows that it is another."""
    is_text = carries_text(facts, parameter.scope, parameter.name) and not _is_of_library(facts, parameter)
    return is_text and name_counts(facts, parameter, _is_unknown)


def _is_unknown(alternative: Alternative) -> bool:
    """Whether it is not known what is passed: a reply, or a part of one, is."""
    holder = alternative
    while isinstance(holder, Member) and _reply(holder) is None:
        holder = holder.receiver
    return _reply(holder) is None and _comes_from_anywhere(alternative)


def _is_of_library(facts: Facts, parameter: Param) -> bool:
    """Whether a parameter is annotated with a class of a library that holds no model's text: ``response: requests.Response``."""
    return any(package_of(named) in _LIBRARIES - _OF_ANYTHING for named in types_of(facts, parameter))


def _named_code(argument: ast.expr, scope: Scope) -> str | None:
    """A variable whose name says so, an attribute or the key of an item; of another variable, what it is bound to alone."""
    node: ast.expr | None = argument
    left = MAX_NAMES
    while node is not None:
        match node:
            case ast.Name(name) | ast.Attribute(attr=name) | ast.Subscript(slice=ast.Constant(str(name))) if _says(name):
                return name
            case ast.Call(ast.Attribute(attr="get"), [ast.Constant(str(name)), *_]) if _says(name):
                return name
            case ast.Call(ast.Attribute(holder, method)):
                node = holder if method in methods.STRING_METHODS else None
            case ast.Subscript(holder) | ast.Attribute(holder):
                node = holder
            case ast.Name(name):
                bound = bindings(scope, name) if left else []
                node = bound[0].expression if len(bound) == 1 and bound[0].kind is Kind.ASSIGNED else None
                left -= 1
            case _:
                node = None
    return None


def _is_compiled(facts: Facts, node: ast.expr, site: Site) -> bool:
    """Whether it is ``compile(…)`` of something, which is called code whoever wrote it."""
    return any(isinstance(a, Result) and _last(a.callee) == "compile" and package_of(a) == "builtins" for a in facts.value(node, site))


def _comes_from_anywhere(alternative: Alternative) -> bool:
    """Whether nothing is known of where a value comes from."""
    if isinstance(alternative, Member):
        return _comes_from_anywhere(alternative.receiver)
    if isinstance(alternative, Result):
        return _may_hand_out(alternative)
    return alternative is UNKNOWN or isinstance(alternative, (Param, Outside))


def _may_hand_out(result: Result) -> bool:
    """Whether a call may hand out what a model wrote: not the library's, not a check, and not of something that itself is named so."""
    if package_of(result) in _LIBRARIES or isinstance(result.callee, Def):
        return False
    arguments = arguments_of(result.node)
    given_code = any(_says(name) for argument in arguments for name in names_in(argument))
    return not given_code and not says_check(_last(result.callee) or getattr(result.callee, "name", None) or "")
