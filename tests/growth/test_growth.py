"""A program that is twice as large takes twice the steps, whatever it is made of."""

from __future__ import annotations

import pytest

from autogen_rules.evaluating import calls, parameters, standard, values
from autogen_rules.facts import forms, taint
from autogen_rules.facts import parameters as used
from autogen_rules.reading import states

from .measuring import SHAPES, counted, grown

pytestmark = [pytest.mark.slow, pytest.mark.no_cover]

SIZE = 9
# Shapes that take little grow larger: by this many steps.
STEPS = 10_000
# The programs are small, and so are the limits here: what is followed to a limit is the square of n below it.
LIMITS = {
    (states, "MAX_LOOPS"): 2,
    (values, "MAX_ALTERNATIVES"): 4,
    (parameters, "MAX_CALLERS"): 4,
    (used, "MAX_CALLERS"): 4,
    (calls, "MAX_CHECKED"): 4,
    (standard, "MAX_PARTIALS"): 4,
    (forms, "MAX_BINDINGS"): 4,
    (taint, "MAX_NAMES"): 4,
}
# n log n, and room for what starts late; the square of n would be 2. `benchmarks/growth.py` sees more, with larger programs.
MOST = 1.3
# Those that still grow faster, and are to be mended: `benchmarks/growth.py` shows them.
FASTER = {
    "agents: a group that is used often",
    "agents: a tool of many guarded sinks",
    "agents: a tool of many sinks",
    "agents: conditions, used",
    "agents: filters of a reply",
    "agents: groups",
    "agents: nested chats",
    "agents: one queue, used often",
    "agents: one reply, executed often",
    "agents: replies that are executed",
    "agents: teams",
    "agents: teams in teams",
    "agents: tools, registered with all",
    "functions: a function of many bindings",
    "functions: a function of many branches",
    "functions: a function of many branches, given constants",
    "functions: a function of many sinks",
    "modules: modules imported by stars",
    "modules: modules that all import all by stars",
    "names: a global dict that functions change",
    "names: aliases that change, used",
    "names: branches in branches, with sinks",
    "names: loops that change",
    "names: names in a chain",
    "names: sinks after assertions",
    "names: sinks among guards",
    "names: sinks in cases",
    "names: sinks in elifs",
    "names: sinks in tries",
    "names: sinks that are guarded",
    "names: values that are tested",
    "nesting: items in items",
    "nesting: sums",
    "values: a copied dict that grows and is used",
    "values: a dict of many",
    "values: a list of many, used often",
    "values: a list that grows and is used",
    "values: a merged dict that grows and is used",
    "values: a path and itself that grows and is used",
    "values: a path that grows and is used",
    "values: a path that is joined that grows and is used",
    "values: a reply and itself that grows",
    "values: a reply and itself that grows and is used",
    "values: a reply that is cleaned that grows",
    "values: a reply that is cleaned that grows and is used",
    "values: a text that grows and is used",
    "values: an f-string that grows",
    "values: an f-string that grows and is used",
    "values: dicts updated",
    "values: items in branches that grows",
    "values: items in branches that grows and is used",
    "values: items that grows",
    "values: items that grows and is used",
    "values: lists of lists of lists",
}


@pytest.mark.parametrize("shape", [shape for shape in SHAPES if shape not in FASTER])
def test_steps(shape: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for (room, name), limit in LIMITS.items():
        monkeypatch.setattr(room, name, limit)
    growth = grown(SHAPES[shape], SIZE, counted, STEPS)
    assert growth.exponent <= MOST
    assert not growth.faults
