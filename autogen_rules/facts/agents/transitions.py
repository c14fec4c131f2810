"""Groups whose transitions say who may speak after whom: the members whom none leads to (AGS010, AGS011, AGS020, AGS031)."""

from __future__ import annotations

import ast

from ...evaluating.values import ABSENT, Const, Dict, Items, Value
from ...knowledge import roles
from ..autogen_calls import AutogenCall
from ..base import Facts
from ..conversations.chats import chats
from ..method_calls import makers, objects

# What leads from a member to others, by the calls that made them.
Transitions = list[tuple[set[ast.AST], set[ast.AST]]]


def unreached(facts: Facts, group: AutogenCall) -> tuple[set[ast.AST], list[ast.AST]]:
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


def _transitions(facts: Facts, written: Dict) -> Transitions | None:
    """The transitions of a dict that is as its display says; None where these are not all known."""
    site = next((site for node, site in written.module.dicts if node is written.node), None)
    if site is None or written not in facts.value(written.node, site):  # type: ignore[arg-type]
        return None
    assert isinstance(written.node, ast.Dict)
    found = []
    for key, value in zip(written.node.keys, written.node.values, strict=True):
        after = facts.value(value, site)
        if key is None or not all(isinstance(a, Items) and not a.open and all(map(_is_made, a.elements)) for a in after):
            return None
        found.append(({*makers(facts.value(key, site))}, {*makers(after)}))
    return found


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
