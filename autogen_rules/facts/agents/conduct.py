"""What one who takes part in a conversation can do, and whether it asks a person before (AGS031, AGS932)."""

from __future__ import annotations

import ast
from typing import NamedTuple

from ...evaluating.asked import truth
from ...evaluating.classes import method
from ...evaluating.values import ABSENT, Alternative, Const, Def, Dict, Items, Result
from ...knowledge import roles
from ...reading.syntax import deeds_of, dotted
from ..autogen_calls import AutogenCall
from ..base import Facts, once
from ..checks.verdicts import returned
from .approvals import approved
from .classic import ends_its_turn, executes_code, may_execute
from .middleware import asks_first
from .participants import asked_by
from .people import is_asked
from .registrations import registered

# Methods that make an agent's answers: a class of the program's own that has one does what nobody here sees.
_ANSWERS = frozenset(
    "generate_reply a_generate_reply generate_oai_reply a_generate_oai_reply on_messages on_messages_stream run run_stream".split()
)
# Arguments that hold tools, or what has some.
_TOOLS = {"tools": "has tools", "functions": "has tools", "function_map": "has tools", "workbench": "has an MCP workbench"}


class Conduct(NamedTuple):
    """What one does: ``deed`` in words (empty for nothing), whether all that it may do is ``seen``, and whether a person is ``asked``
    before it does so (None: not known).
    """

    deed: str
    seen: bool = True
    asked: bool | None = None

    @property
    def executes(self) -> bool:
        """Whether it executes code."""
        return self.deed == EXECUTES


EXECUTES = "executes code"


@once
def conduct(facts: Facts, call: AutogenCall) -> Conduct:
    """What one agent can do by itself, and by what it was given."""
    if call.symbol.family == "classic":
        return _classic(facts, call)
    if call.is_a(roles.CODE_RUNNERS):
        return Conduct(EXECUTES, True, approved(facts, call))
    return _beta(facts, call) if call.is_a(roles.BETA_AGENTS) else _by_tools(facts, call, None)


def _classic(facts: Facts, call: AutogenCall) -> Conduct:
    if ends_its_turn(facts, call):
        return Conduct("")
    asked = is_asked(facts, call)
    if executes_code(facts, call) is not None or call.is_a(roles.CAPTAINS):
        return Conduct(EXECUTES, True, asked)
    found = _by_tools(facts, call, asked)
    return found if found.deed or not may_execute(call) else Conduct("", False)


def _by_tools(facts: Facts, call: AutogenCall, asked: bool | None) -> Conduct:
    """By its class, its tools and what it was given afterwards."""
    deed = next((deed for name, deed in roles.DEEDS.items() if call.is_a(frozenset((name,)))), "")
    held = [(does, a) for name, does in _TOOLS.items() if name in call.names for a in call.get(name)]
    given = registered(facts, call)
    if any(_is_code_tool(facts, a) for _, a in held):
        return Conduct(EXECUTES, True, asked)
    deed = deed or next((name for name, a in held if _holds_tools(facts, a, call.is_a(roles.TAKERS_OF_HOSTED_TOOLS))), "")
    deed = deed or ("has tools" if given.tools else "writes a memory" if given.memory else "")
    unseen = given.replies or given.unseen or call.open or call.exactly(roles.UNSEEN_AGENTS) or _answers_itself(facts, call)
    return Conduct(deed, not unseen and not any(_unclear(a) for _, a in held), asked)


def _holds_tools(facts: Facts, alternative: Alternative, hosted: bool) -> bool:
    """Whether there is a tool in the value of an argument; a text or dict is one where it names what the provider has (``hosted``)."""
    if isinstance(alternative, Items):
        return any(_is_tool(facts, a) or (hosted and isinstance(a, (Const, Dict))) for a in alternative.held)
    if isinstance(alternative, Dict):
        return truth(alternative) is True
    return isinstance(alternative, (Def, Result)) and _is_tool(facts, alternative)


def _is_tool(facts: Facts, alternative: Alternative) -> bool:
    """Whether an element of a list of tools is one: a schema is none, nor what only hands over to another agent, or asks one."""
    if isinstance(alternative, Def):
        return not _hands_over(facts, alternative)
    return not isinstance(alternative, (Const, Dict)) and alternative is not ABSENT and not asked_by(facts, alternative)


def _hands_over(facts: Facts, function: Def) -> bool:
    """Whether all that a function does is to name who is next: it returns another name, or AG2's result that holds one."""
    done = deeds_of(function.scope.function)
    named = [s for s in done if isinstance(s, ast.Assign) and isinstance(s.targets[0], ast.Name)]
    given = returned(function.scope)
    if len(given) != 1 or len(done) != len(named) + 1 or not isinstance(done[-1], ast.Return):
        return False
    calls = {each for s in done for each in ast.walk(s) if isinstance(each, ast.Call)}
    if calls - {*ast.walk(given[0][0])}:
        return False
    node, site = given[0]
    if isinstance(node, ast.Call):
        return any(name.endswith((".SwarmResult", ".ReplyResult")) for name in facts.full_names(node.func, site))
    name = dotted(node)
    return bool(name) and name.rpartition(".")[2] not in function.scope.parameters


def _unclear(alternative: Alternative) -> bool:
    """Whether an argument may hold tools that are not seen."""
    if isinstance(alternative, Items):
        return alternative.open
    return alternative is not ABSENT and not isinstance(alternative, (Const, Dict, Def, Result))


def _answers_itself(facts: Facts, call: AutogenCall) -> bool:
    """Whether a class of the program's own makes the answers."""
    return call.cls is not None and any(method(facts.evaluator, call.cls, name) is not None for name in _ANSWERS)


def _is_code_tool(facts: Facts, alternative: Alternative) -> bool:
    if isinstance(alternative, Items):
        return any(_is_code_tool(facts, a) for a in alternative.held)
    made = facts.made_by(alternative)
    return made is not None and made.is_a(roles.EXECUTING_TOOLS)


def _beta(facts: Facts, call: AutogenCall) -> Conduct:
    """An agent of AG2 1.x: by its tools, which an approving middleware may guard."""
    found = _by_tools(facts, call, None)
    if "knowledge" in call.names and not found.deed:
        found = Conduct("keeps knowledge", found.seen)
    if "plugins" in call.names:
        found = found._replace(seen=False)
    return found._replace(asked=asks_first(facts, call) or any(asks_first(facts, tool) for tool in _code_tools(facts, call)))


def _code_tools(facts: Facts, call: AutogenCall) -> list[AutogenCall]:
    elements = [a for held in call.get("tools") if isinstance(held, Items) for a in held.held]
    made = [facts.made_by(a) for a in elements]
    return [tool for tool in made if tool is not None and tool.is_a(roles.EXECUTING_TOOLS)]
