"""Executors that come to run nothing that a model writes (AGS010)."""

from __future__ import annotations

import ast
from collections import defaultdict

from ...evaluating.asked import name_of
from ...evaluating.values import ABSENT, Alternative, Const, Dict, Items, Result, Value
from ...knowledge import is_named, roles
from ...reading.syntax import within
from ..autogen_calls import AutogenCall
from ..base import Facts, once
from ..configs.llm import entered_configs
from ..conversations.chats import Chat, chats, given
from ..conversations.experiments import Shown, is_scripted, is_shown, is_written
from ..method_calls import Method, makers, named, receivers
from .owned import filling, handings, is_owned

_RUNS = frozenset(("execute_code_blocks",))
_MODELS = ("llm_config", "model_client")


def runs_own_code(facts: Facts, call: AutogenCall) -> bool:
    """Whether an executor runs code blocks of the program's own alone; or none at all, in a module whose conversations leave it out.

    It is handed to nobody, or to agents that are told nothing else.
    """
    handed = handings(facts, call.node)
    if handed is None or not _told_own_text(facts).issuperset(handed):
        return False
    runs = _runs(facts).get(call.made, [])
    return all(_is_own(run, is_shown(facts)) for run in runs) and bool(runs or chats(facts))


@once
def _runs(facts: Facts) -> dict[ast.AST, list[Method]]:
    """The calls in which the program hands code blocks to an executor, by the calls that made it."""
    found: dict[ast.AST, list[Method]] = defaultdict(list)
    for run in named(facts, _RUNS):
        for made in dict.fromkeys(makers(receivers(facts, run))):
            found[made].append(run)
    return dict(found)


@once
def _told_own_text(facts: Facts) -> frozenset[ast.AST]:
    """All that is written in the calls that make agents without a model whom the program tells, alone, what it writes itself, and in the
    configs that these alone are given by a name.
    """
    agents = [agent for agent in facts.calls(roles.CLASSIC_AGENTS | roles.CODE_RUNNERS) if _is_told_own_text(facts, agent)]
    told = {node for agent in agents for node in within(agent.node)}
    configs = (a.node for agent in agents for a in agent.get("code_execution_config") if isinstance(a, Dict))
    own = [node for node in configs if told.issuperset(handings(facts, node) or [node])]
    written = (part for node in own for part in (node, *filling(facts, node)))
    return frozenset((*told, *(inner for part in written for inner in within(part))))


def _is_told_own_text(facts: Facts, agent: AutogenCall) -> bool:
    models = (*entered_configs(facts, agent), *map(agent.get, _MODELS))
    if not is_owned(facts, agent.made) or not all(_is_no_model(a) for model in models for a in model):
        return False
    told = [chat for chat, talking in _talking(facts) if agent.made in talking]
    return bool(told) and all(len(chat.sides) == 1 and is_scripted(chat, is_shown(facts)) for chat in told)


@once
def _talking(facts: Facts) -> list[tuple[Chat, frozenset[ast.AST]]]:
    """The conversations of the module, each with the calls that made those who talk in it."""
    return [(chat, frozenset(node for side in chat.sides for node in makers(side))) for chat in chats(facts)]


def _is_no_model(alternative: Alternative) -> bool:
    """Whether it says that an agent has no model: nothing, None or False; an empty dict does not."""
    return alternative is ABSENT or (isinstance(alternative, Const) and not alternative.value)


def _is_own(run: Method, shown: Shown) -> bool:
    """Whether all code blocks of a run are written in the program."""
    blocks = given(run, "code_blocks", position=0).value
    return all(isinstance(a, Items) and not a.open and all(_is_written(each, shown) for each in a.elements) for a in blocks)


def _is_written(block: Value, shown: Shown) -> bool:
    made = [a for a in block if isinstance(a, Result) and is_named(name_of(a.callee), roles.CODE_BLOCKS)]
    return len(made) == len(block) and all(is_written(each, shown) for a in made for each in a.arguments.all())
