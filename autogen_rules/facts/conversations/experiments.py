"""Whether a module's conversations all start with text that is written in it (AGS003)."""

from __future__ import annotations

import ast
from collections.abc import Callable

from ...evaluating.asked import is_passed, passed_by
from ...evaluating.callers import calls_of
from ...evaluating.calls import returned
from ...evaluating.classes import run_by
from ...evaluating.imports import from_project
from ...evaluating.values import ABSENT, Alternative, Const, Def, Dict, Items, Member, Ref, Result, Text, Value
from ...knowledge import roles
from ...reading.model import Scope
from ...reading.syntax import defaults
from ..base import Facts, once
from ..method_calls import methods
from ..text.tools import tools
from .chats import Chat, chats
from .entrances_elsewhere import handed_over
from .per_request import handler_methods, scopes_around

# Whether calls show what a parameter is.
Shown = Callable[[Alternative], bool]
# What the clock, arithmetic and the like give is nobody's data.
_NOBODYS = ("datetime.", "time.", "random.", "math.", "uuid.", "calendar.", "textwrap.", "itertools.", "string.")
_FUNCTIONS = frozenset(
    f"builtins.{name}"
    for name in (
        "range len str int float round sorted reversed list tuple set dict enumerate zip next iter min max sum abs repr format".split()
    )
)


def starts_conversations(facts: Facts) -> bool:
    """Whether the module starts a conversation, itself or through a function of another: not a nested one, and none within one."""
    return bool(_starts(facts) or handed_over(facts))


@once
def is_experiment(facts: Facts) -> bool:
    """Whether each of the module's conversations starts with text that is written in the source, and none is driven for a request; of
    one that starts none, whether those are such experiments whose functions it calls, and that do.
    """
    if starts_conversations(facts):
        return _is_itself(facts, is_shown(facts))
    called = _starting(facts)
    return bool(called) and all(_is_itself(other, is_passed) for other in called)


def _is_itself(facts: Facts, shown: Shown) -> bool:
    scripted = all(is_scripted(chat, shown) for chat in _starts(facts))
    written = scripted and all(is_written(given.value, shown) for given, _ in handed_over(facts))
    return starts_conversations(facts) and written and not any(handler_methods(facts))


def is_shown(facts: Facts) -> Shown:
    """The test for a parameter, or what comes out of one, that calls in its module show: besides them its default says nothing. One that
    they neither pass nor may leave out is what a decorator passes, ``@click.argument("topic")``.
    """

    def test(alternative: Alternative) -> bool:
        parameter = passed_by(alternative)
        if parameter is None:
            return False
        calls = calls_of(facts.evaluator, parameter.scope, parameter.module)
        return any(call.args or call.keywords or parameter.name in defaults(parameter.node) for call, _ in calls)

    return test


def _starting(facts: Facts) -> list[Facts]:
    """The other modules of which a function that starts a conversation, or calls one that does, is called."""
    calls = facts.module.calls if from_project(facts.project, facts.module) else ()
    callees = [callee for node, site in calls for callee in facts.value(node.func, site)]
    scopes = [run_by(facts.evaluator, callee) for callee in callees]
    others = {scope: facts.of(scope.module) for scope in scopes if scope is not None and scope.module is not facts.module}
    return [*{other: None for scope, other in others.items() if any(chat.site.scope in _led_to(other, scope) for chat in _starts(other))}]


@once
def _led_to(facts: Facts, scope: Scope) -> list[Scope]:
    """A function, and those of its module that come to run in it."""
    found = [scope]
    for around in found:
        callees = (a for node, site in around.module.calls_in.get(around, ()) for a in facts.value(node.func, site))
        found += dict.fromkeys(a.scope for a in callees if isinstance(a, Def) and a.module is scope.module and a.scope not in found)
    return found


@once
def _starts(facts: Facts) -> list[Chat]:
    return [chat for chat in chats(facts) if not chat.nested and not _is_within_one(facts, chat)]


def _is_within_one(facts: Facts, chat: Chat) -> bool:
    """Whether a chat is started while another goes on: in a tool, or in a function that an agent replies by."""
    return any(each.node in tools(facts) or each.node in _replying(facts) for each in scopes_around(chat.site.scope))


@once
def _replying(facts: Facts) -> set[ast.AST]:
    """The functions that agents are given to reply by."""
    given = (method.value("reply_func", 1) for method in methods(facts) if method.name == "register_reply")
    return {alternative.scope.node for value in given for alternative in value if isinstance(alternative, Def)}


def is_scripted(chat: Chat, shown: Shown) -> bool:
    """Whether all texts of a chat are written in the source; one without a text asks the person for it."""
    given = {text.name: text.value for text in chat.texts if text}
    if "message" in given and "problem" in given and all(isinstance(a, (Def, Member, Ref)) for a in given["message"]):
        del given["message"]  # a callable, which makes its text of the problem
    return bool(given) and all(is_written(value, shown) for value in given.values())


def is_written(value: Value, shown: Shown) -> bool:
    """Whether a text is made of constants alone, of the clock, of numbers; a parameter that is ``shown`` counts as what calls pass."""
    waiting = [*value]
    seen: set[Alternative] = set()
    while waiting:
        alternative = waiting.pop()
        if alternative is ABSENT or alternative in seen or shown(alternative):
            continue
        seen.add(alternative)
        made = _made_of(alternative)
        if made is None or not all(made):
            return False
        waiting += [inner for part in made for inner in part]
    return True


def _made_of(alternative: Alternative) -> list[Value] | None:
    """What has to be written where it is to be written; None for what never is."""
    match alternative:
        case Const():
            return []
        case Text(parts=parts) | Items(elements=parts, open=False):
            return list(parts)
        case Dict(entries=entries, open=False):
            return list(entries.values())
        case Member(receiver=Result(symbol=symbol, arguments=arguments), name="name") if symbol is not None and symbol.is_a(roles.AGENTS):
            return [arguments.get("name", 0)]
        case Member(receiver=receiver):
            return [(receiver,)]
        case Ref(dotted=dotted) if dotted in _FUNCTIONS or dotted.startswith(_NOBODYS):
            return []
        case Result(arguments=arguments, symbol=symbol) if symbol is not None and symbol.is_a(roles.MESSAGES):
            return list(arguments.all())
        case Result(callee=Def(scope=scope) as function, arguments=arguments):
            evaluator = arguments.here.evaluator
            return None if scope.yields else [returned(evaluator.at(scope.end, evaluator.frame_of(function, arguments)))]
        case Result(callee=callee, arguments=arguments):
            made = _made_of(callee) if isinstance(callee, (Ref, Member)) else None
            return None if made is None else [*made, *arguments.all()]
    return None
