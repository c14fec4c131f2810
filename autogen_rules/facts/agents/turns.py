"""Agents that never have a turn: they start chats in which they are asked for no reply, or a group never chooses them (AGS010, AGS011,
AGS020, AGS031).
"""

from __future__ import annotations

import ast
from collections import defaultdict

from ...evaluating.asked import is_constant
from ...evaluating.values import ABSENT, UNKNOWN, Const, Def, Dict, Items, Result, Value
from ...knowledge import roles
from ...reading.model import Event, Kind, Site
from ...reading.syntax import Item, spelled, within
from ..autogen_calls import AutogenCall
from ..base import Facts, once
from ..conversations.chats import Chat, chats
from ..method_calls import CHATS, QUEUES, makers, objects
from .owned import changes, filling, handings

# What leads from a member to others, by the calls that made them.
_Transitions = list[tuple[set[ast.AST], set[ast.AST]]]


def speaks_once(facts: Facts, call: AutogenCall) -> bool:
    """Whether all that an agent says, if anything, is what the program starts chats with: it is handed to nobody, or to a group that
    never chooses it.
    """
    own = facts.of_maker(call)
    handed = handings(own, call.made)
    starting, replying = _speakers(own)
    if handed is None or call.made in replying or not (handed or call.made in starting):
        return False
    return _passed_over(own)[call.made].issuperset(handed)


@once
def _speakers(facts: Facts) -> tuple[set[ast.AST], set[ast.AST]]:
    """The calls that made the agents who start chats of the module without being asked for a reply, and those who are asked for one."""
    starting: set[ast.AST] = set()
    replying: set[ast.AST] = set()
    for chat in chats(facts):
        (starting if _asks_the_other_alone(facts, chat) else replying).update(*map(makers, chat.sides[:1]))
        replying.update(*map(makers, chat.sides[1:]))
    return starting, replying


def _asks_the_other_alone(facts: Facts, chat: Chat) -> bool:
    """Whether a chat ends with the other side's first answer: after one turn; with a group's manager, when the group has talked
    (`initiate_chat` and `GroupChatManager.run_chat` of 0.2.40).
    """
    if chat.name not in CHATS | QUEUES or chat.nested:
        return False
    if all(isinstance(a, Const) and a.value == 1 for a in chat.turns.value):
        return True
    return chat.turns.value == (ABSENT,) and all(_is_manager(facts, side) for side in chat.sides[1:])


def _is_manager(facts: Facts, side: Value) -> bool:
    managers = objects(facts, side, roles.GROUP_MANAGERS)
    return len(managers) == len(side) and all(manager.exactly(roles.GROUP_MANAGERS) for manager in managers)


@once
def _passed_over(facts: Facts) -> defaultdict[ast.AST, set[ast.AST]]:
    """The members whom their group never chooses, with all that is written in the group and in what chooses."""
    found: defaultdict[ast.AST, set[ast.AST]] = defaultdict(set)
    for group in facts.calls(roles.GROUP_CHATS):
        functions = [a for a in group.get("speaker_selection_method") if isinstance(a, Def)]
        chosen = [maker for function in functions for maker in _chosen(facts, function)]
        if functions:
            left = {*makers(group.get("agents"))} - {*chosen} if None not in chosen else set()
            choosing: list[ast.AST] = [function.node for function in functions]
        else:
            left, choosing = _unreached(facts, group)
        choosing += [a.node for a in group.get("agents") if isinstance(a, Items)]
        places = (group.node, *choosing, *(place for made in choosing for place in filling(facts, made)))
        handing = {node for place in places for node in within(place)} if left else set()
        for member in left:
            found[member] |= handing
    return found


def _chosen(facts: Facts, function: Def) -> list[ast.AST | None]:
    """The calls that made the agents whom a function returns; None for what is not known, or a way to choose."""
    returned = [a for node, site in function.scope.returns for a in facts.value(node, site)]
    agents = [a for a in returned if not is_constant(a, None)]
    return [a.node if isinstance(a, Result) and a.symbol is not None else None for a in agents]


def _unreached(facts: Facts, group: AutogenCall) -> tuple[set[ast.AST], list[ast.AST]]:
    """The calls that made the members of a group whom no transition leads to, and where the transitions are written.

    Nobody where that is not known, or where somebody else starts a chat with the group: anyone may answer that (`GroupChat` of 0.2.40).
    """
    given = group.get("allowed_or_disallowed_speaker_transitions")
    kinds = {a.value if isinstance(a, Const) else None for a in group.get("speaker_transitions_type")}
    chosen_by_name = all(a is ABSENT or isinstance(a, Const) for a in group.get("speaker_selection_method"))
    if len(given) != 1 or not isinstance(given[0], Dict) or not chosen_by_name:
        return set(), []
    known, members = _transitions(facts, given[0]), {*makers(group.get("agents"))}
    if known is None or not _is_started_by(facts, group, members):
        return set(), []
    if kinds == {"allowed"}:
        left = members.difference(*(after for _, after in known))
    elif kinds == {"disallowed"}:
        barred = [set.union(set(), *(after for before, after in known if member in before)) for member in members]
        left = members.intersection(*barred)
    else:
        left = set()
    return left, [given[0].node]


def _transitions(facts: Facts, written: Dict) -> _Transitions | None:
    """The transitions of a dict; None where these are not all known."""
    found: _Transitions = []
    rows = _rows(facts, written)
    for key, value, site in rows or ():
        after = facts.value(value, site)
        if not all(isinstance(a, Items) and not a.open and all(map(_is_made, a.elements)) for a in after):
            return None
        found.append(({*makers(facts.value(key, site))}, {*makers(after)}))
    return found if rows is not None else None


def _rows(facts: Facts, written: Dict) -> list[tuple[ast.expr, ast.expr, Site]] | None:
    """The keys and values of a dict, each with its place, as its display says and as they are set after that, one by one; None where they
    are not all known.
    """
    site = next((site for node, site in written.module.dicts if node is written.node), None)
    if site is None or UNKNOWN in written.others:
        return None
    assert isinstance(written.node, ast.Dict)
    is_as_displayed = written in facts.value(written.node, site)
    rows = [(key, value, site) for key, value in zip(written.node.keys, written.node.values, strict=True) if key is not None]
    for event in changes(facts, written.node) if not is_as_displayed else ():
        match event:
            case Event(kind=Kind.ITEM_SET, item=Item(ast.Name(), key), value=ast.expr() as value) if event.site.block is site.block:
                rows.append((key, value, event.site))
            case _:
                return None
    keys = {spelled(key) for key, _, _ in rows}
    are_all = len(keys) == len(rows) and (is_as_displayed or len(rows) > len(written.node.keys)) and None not in written.node.keys
    return rows if are_all else None


def _is_made(element: Value) -> bool:
    """Whether it is seen which agents an element of a list can be."""
    return all(any(True for _ in makers((alternative,))) for alternative in element)


def _is_started_by(facts: Facts, group: AutogenCall, members: set[ast.AST]) -> bool:
    """Whether all chats with the group are started by its members."""
    for chat in chats(facts):
        managers = [manager for side in chat.sides[1:] for manager in objects(facts, side, roles.GROUP_MANAGERS)]
        with_group = any(group.made in makers(manager.get("groupchat")) for manager in managers)
        if with_group and not members.issuperset(makers(chat.sides[0])):
            return False
    return True
