"""What methods of texts, dicts, lists, event loops and of what reads from outside give."""

from __future__ import annotations

import ast
from collections.abc import Iterable
from itertools import chain
from typing import TYPE_CHECKING

from .asked import constant_key, constant_keys, is_none, package_of
from .dicts import by_field
from .elements import elements, view_of_dict
from .records import COPIES, class_of, replaced
from .sources import TEXT_WIDGETS
from .standard import result_of, words
from .templates import MAX_TEXT, filled
from .values import (
    ABSENT, UNKNOWN, Alternative, Cls, Const, Dict, Items, Member, Outside, Param, Ref, Result, Text, Value, present,
    union,
)  # fmt: skip

if TYPE_CHECKING:
    from .arguments import Arguments

# Methods that put what they are given into the text (or the ``string.Template``) they are called on.
FILLING = frozenset("format join format_map substitute safe_substitute".split())
# Methods that give back the text they are called on, or its argument, changed at most in form.
STRING_METHODS = FILLING | frozenset(
    "strip lstrip rstrip lower upper casefold title capitalize swapcase replace encode decode expandtabs removeprefix removesuffix ljust"
    " rjust center zfill splitlines split rsplit partition rpartition translate".split()
)
# Methods that hand out what is inside a request, an update, a message.
ACCESSORS = frozenset(
    "get getlist get_json json body form text read readline readlines items keys values copy dict model_dump model_dump_json to_dict"
    " receive receive_text receive_json receive_bytes receive_str recv iter_text iter_json get_data pop parse_args parse_known_args post"
    " getvalue get_argument get_media get_param getone getall popleft".split()
)
METHODS = STRING_METHODS | ACCESSORS
# Methods of models that make one of a dict.
_VALIDATING = frozenset(("model_validate", "parse_obj"))
# Methods of models and named tuples that make a dict of them.
_DUMPS = frozenset(("model_dump", "dict", "_asdict"))
# Of lists and queues: what gives back one of the elements, or all of them.
_OF_LISTS = frozenset("copy pop popleft get get_nowait".split())
# Of dicts: what gives back a default in place of what is not there.
_WITH_DEFAULT = frozenset(("get", "pop", "setdefault"))
_PROMPT_SESSIONS = frozenset(("prompt", "prompt_async"))
# What a chainlit program asks a user with.
_ASKING = "chainlit.AskUserMessage"
_PARSERS = frozenset(("argparse.ArgumentParser", "configargparse.ArgParser", "optparse.OptionParser"))


def call(callee: Member, arguments: Arguments) -> Value | None:
    """What a call gives; None where nothing is known about it."""
    holder, name = callee.receiver, callee.name
    if name is None:
        return None
    if name == "run_in_executor":
        return result_of(arguments, 1)
    if name == "result" and isinstance(holder, Result) and isinstance(holder.callee, Member) and holder.callee.name == "submit":
        return result_of(holder.arguments, 0)
    if name == "run_until_complete" and arguments.values():
        return arguments.values()[0]
    if isinstance(holder, Dict):
        return _dict_method(holder, name, arguments)
    if isinstance(holder, Items) and name in _OF_LISTS:
        return (holder,) if name == "copy" else union(elements(holder)) or (UNKNOWN,)
    if name in COPIES and (copied := replaced(holder, arguments)) is not None:
        return copied
    if name in _VALIDATING and isinstance(holder, Cls):
        return _validated(holder, arguments)
    if name in _DUMPS and class_of(holder) is not None:
        return (by_field(holder, arguments),)
    if name == "get_secret_value" and isinstance(holder, Result) and holder.called.endswith("SecretStr"):
        return holder.arguments.first(None)
    if isinstance(holder, Outside) and name in METHODS:
        return (holder,)
    source = _outside_method(holder, name)
    if source is not None:
        return (Outside(arguments.node, arguments.here.module, source),)
    return _text_method(holder, name, arguments) if name in STRING_METHODS else None


def _validated(cls: Cls, arguments: Arguments) -> Value | None:
    """``Model.model_validate(d)`` of a dict that is known: what ``Model(**d)`` makes."""
    given = arguments.first(())
    if not given or not all(isinstance(a, Dict) for a in given):
        return None
    node, here = arguments.node, arguments.here
    made = ast.copy_location(ast.Call(node.func, [], [ast.keyword(None, node.args[0])]), node)
    return (Result(made, here.module, cls, type(arguments)(made, here)),)


def default_of(callee: Alternative, arguments: Arguments) -> Value:
    """The default where something that is not known is asked for what it has under a word: ``settings.get("mode", "NEVER")``."""
    name = callee.dotted.rpartition(".")[2] if isinstance(callee, Ref) else getattr(callee, "name", None)
    values = arguments.values() if name in _WITH_DEFAULT else []
    key = constant_key(values[0]) if len(values) == 2 else None
    if key is None or not isinstance(key.value, str) or not key.value.isidentifier():
        return ()
    return tuple(a for a in values[1] if not is_none(a))  # None stands for nothing, as where no default is given


def _text_method(holder: Alternative, name: str, arguments: Arguments) -> Value | None:
    """What a method of a text gives: the text and what is put into it; of a constant that is stripped, split or filled, constants."""
    if isinstance(holder, Const) and isinstance(holder.value, str):
        known = _constant_method(holder, holder.value, name, arguments)
        if known is not None:
            return known
    if not isinstance(holder, (Const, Text, Param, Member, Result, Items)):
        return None
    given = put_in(name, arguments)
    parts: list[Value] = [(holder,), *(map(_keys_for_dicts, given) if name == "join" else given)]
    return (Text(arguments.node, arguments.here.module, tuple(_flat(parts))),)


def put_in(method: str | None, arguments: Arguments) -> Iterable[Value]:
    """What a method puts into the text that it is called on: ``template.replace("{topic}", topic)`` the topic."""
    if method == "replace":
        return arguments.values()[1:2]
    return arguments.all() if method in FILLING else ()


def _keys_for_dicts(value: Value) -> Value:
    """What is joined of a value: of a dict its keys, of ``d.values()`` the values."""
    held = [elements(a) if isinstance(a, Dict) or view_of_dict(a) is not None else [(a,)] for a in value]
    return union(chain.from_iterable(held))


def _constant_method(holder: Const, text: str, name: str, arguments: Arguments) -> Value | None:
    if name == "format":
        values = {str(number): value for number, value in enumerate(arguments.values())}
        values |= {named: arguments.get(named) for named in (*arguments.names, *arguments.brought)}
        whole = filled(arguments.node, arguments.here, text, "{", values)
        return (whole,) if whole is not None else None
    match arguments.values() if name in ("join", "split") else []:
        case [(Const(value=str(separator)),)] if name == "split" and separator:
            return words(holder, text.split(separator))
        case [(Items(elements=listed, others=()),)] if (len(text) + 2) * len(listed) <= MAX_TEXT:
            values = {str(number): value for number, value in enumerate(listed)}
            whole = filled(arguments.node, arguments.here, text.join(["{}"] * len(listed)), "{", values)
            return (whole,) if whole is not None else None
    if arguments.node.args or arguments.node.keywords:
        return None
    if name == "split":
        return words(holder, text.split())
    if name in ("strip", "lower", "upper", "lstrip", "rstrip"):
        return (Const(holder.node, holder.module, getattr(text, name)()),)
    return None


def _flat(parts: list[Value]) -> list[Value]:
    """The parts, the elements of lists in their place (``", ".join([a, b])``)."""
    found: list[Value] = []
    for part in parts:
        for alternative in part:
            found += elements(alternative) if isinstance(alternative, Items) else [(alternative,)]
    return found


def _outside_method(holder: Alternative, name: str) -> str | None:
    """The source of text from outside that a method reads."""
    if name in ("parse_args", "parse_known_args", "parse") and isinstance(holder, Result):
        return "argparse" if holder.called in _PARSERS else None
    if name == "send" and isinstance(holder, Result) and holder.called == _ASKING:
        return "cl.AskUserMessage"
    if name in TEXT_WIDGETS and package_of(holder) == "streamlit":
        return f"st.{name}"
    return "prompt_toolkit" if name in _PROMPT_SESSIONS and package_of(holder) == "prompt_toolkit" else None


def _dict_method(holder: Dict, name: str, arguments: Arguments) -> Value | None:
    values = arguments.values()
    if name == "copy":
        return (Dict(holder.node, holder.module, holder.entries, holder.others),)
    if name not in _WITH_DEFAULT or not values:
        return None
    given = values[1] if len(values) > 1 else None
    found = []
    for key in constant_keys(values[0]):
        value = holder.get(key.value) if key is not None else holder.any
        found.append(present(value))
        if key is None or key.value not in holder.entries or ABSENT in value:  # the None of what is not known is nobody's value
            none = () if holder.open else (UNKNOWN if key is None else Const(arguments.node, arguments.here.module, None),)
            found.append(given if given is not None else none)
    return union(found)
