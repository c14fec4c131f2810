"""Who approves what is run: functions that are asked, and tools that nobody is asked about (AGS021, AGS031, AGS920)."""

from __future__ import annotations

from collections.abc import Iterator

from ...evaluating.arguments import Frame
from ...evaluating.asked import is_constant, is_off
from ...evaluating.classes import method
from ...evaluating.values import ABSENT, UNKNOWN, Alternative, Const, Def, Instance, Partial, Result, Value
from ...knowledge import roles
from ...reading.model import Scope
from ..autogen_calls import AutogenCall
from ..base import Facts, once
from .middleware import approved_tools
from .people import answering, raises, shown_of


def approved(facts: Facts, call: AutogenCall) -> bool | None:
    """Whether a person approves what a CodeExecutorAgent or MagenticOne runs: ``hil_mode`` asks, too; None where that is not known."""
    modes = call.get("hil_mode")
    if any(is_constant(a, True) for a in modes):
        return True
    answered = _answered(facts, call.get("approval_func"))
    return answered if answered or any(a is ABSENT or isinstance(a, Const) for a in modes) else None


def _answered(facts: Facts, value: Value) -> bool | None:
    if any(a is ABSENT or (isinstance(a, Const) and not a.value) or only_approves(facts, a) for a in value):
        return False
    return None if any(a is UNKNOWN for a in value) else True


def only_approves(facts: Facts, approval: Alternative) -> bool:
    """Whether what is asked to approve code gives an approval on every path, and nothing in it refuses by raising."""
    scope = answering(facts, approval)
    return scope is not None and _only_approves(facts, scope, _followed(facts, scope, approval))


def _followed(facts: Facts, scope: Scope, approval: Alternative) -> Frame | None:
    """The call that asks, as far as it is known: of a method or an object what that was made with, of a partial what it passes."""
    match approval:
        case Partial(callee=callee, arguments=passed):
            return facts.evaluator.frame(scope, passed, callee.receiver if isinstance(callee, Def) else None)
        case Def(receiver=Result() | Instance() as asked) | (Result() | Instance() as asked):
            return facts.evaluator.frame(scope, None, asked)
    return None


@once
def _only_approves(facts: Facts, scope: Scope, frame: Frame | None) -> bool:
    if raises(facts, scope):
        return False
    returned = [alternative for node, site in scope.returns for alternative in facts.evaluator.at(site, frame).value(node)]
    return bool(returned) and all(_is_approval(alternative) for alternative in returned)


def _is_approval(alternative: Alternative) -> bool:
    if isinstance(alternative, Const):
        return alternative.value is True
    if not isinstance(alternative, Result):
        return False
    return all(is_constant(a, True) for a in shown_of(alternative.arguments.get("approved", 0)))


def unasked_tools(facts: Facts) -> Iterator[AutogenCall]:
    """The tools of AutoGen's that run code or commands, or write files, and that nothing shows to ask anybody."""
    for call in facts.calls(roles.EXECUTING_TOOLS | roles.FILE_TOOLS):
        if call.made not in approved_tools(facts) and not _runs_elsewhere(facts, call) and not _is_guarded(facts, call):
            yield call


def _runs_elsewhere(facts: Facts, call: AutogenCall) -> bool:
    """Whether it runs at a provider, in a remote sandbox, or in an agent of 0.2 or AG2, which asks or not."""
    executor = [*map(facts.made_by, call.get("executor"))]
    remote = bool(executor) and all(made is not None and made.is_a(roles.REMOTE_SANDBOXES) for made in executor)
    return remote or call.is_a(roles.PROVIDER_TOOLS) or (call.symbol.family == "classic" and not call.is_a(roles.FILE_TOOLS))


def _is_guarded(facts: Facts, call: AutogenCall) -> bool:
    """Whether it only reads files, asks by itself, or is a class of the program's own that runs it in its own way."""
    if any(call.cls is not None and method(facts.evaluator, call.cls, name) is not None for name in ("run", "__call__")):
        return True
    reads = [a for name in ("read_only", "readonly") for a in call.get(name)]
    asks = call.get("needs_approval")
    return not all(map(is_off, reads)) or (
        not all(map(is_off, asks)) and _answered(facts, call.get("on_approval")) is not False
    )
