"""A program that is twice as large takes twice the steps, whatever it is made of."""

from __future__ import annotations

import pytest
from marked import EVERY

from autogen_rules.evaluating import callers, calls, changes, evaluator, function_names, names, ruled_out, standard, values
from autogen_rules.facts import constructions, entries, method_calls
from autogen_rules.facts.agents import participants
from autogen_rules.facts.checks import decisive, forms, outcomes, tested
from autogen_rules.facts.configs import locations
from autogen_rules.facts.conversations import chats, entering
from autogen_rules.facts.text import parameters as used, taint, ways
from autogen_rules.reading import states

from .measuring import COPIES, SHAPES, counted, grown

pytestmark = [pytest.mark.slow, pytest.mark.no_cover]

SIZE = 9
# Shapes that take little grow larger: by this many steps.
STEPS = 10_000
# The programs are small, and so are the limits here: what is followed to a limit is the square of n below it.
LIMITS = {
    (states, "MAX_LOOPS"): 2,
    (values, "MAX_ALTERNATIVES"): 4,
    (values, "MAX_GROWN"): 16,
    (changes, "MAX_GROWN"): 16,
    (names, "MAX_MET"): 4,
    (ruled_out, "MAX_MET"): 4,
    (callers, "MAX_CALLERS"): 4,
    (callers, "MAX_PLACES"): 8,
    (function_names, "MAX_CALLERS"): 4,
    (function_names, "MAX_NAMES"): 4,
    (used, "MAX_CALLERS"): 4,
    (calls, "MAX_CHECKED"): 4,
    (standard, "MAX_PARTIALS"): 4,
    (forms, "MAX_BINDINGS"): 4,
    (taint, "MAX_NAMES"): 4,
    (locations, "MAX_PARTS"): 4,
    (participants, "MAX_SEEN"): 8,
    (participants, "MAX_CHOICES"): 4,
    (ways, "MAX_WAYS"): 4,
    (entries, "MAX_CHANGED"): 16,
    (method_calls, "MAX_LOOKED_INTO"): 16,
    (evaluator, "MAX_FOLLOWED"): 20,
    (chats, "MAX_CHATS"): 30,
    (constructions, "MAX_CALLEES"): 4,
    (entering, "MAX_CONTENTS"): 8,
    (decisive, "MAX_NAMES"): 8,
    (decisive, "MAX_MADE"): 2,
    (decisive, "MAX_LOOKING"): 8,
    (outcomes, "MAX_TOLD"): 4,
    (tested, "MAX_PARTS"): 4,
    (tested, "MAX_FLAGS"): 4,
}
# n log n, and room for what starts late; the square of n would be 2. `benchmarks/growth.py` sees more, with larger programs.
MOST = 1.3
TRIED = [*(name for name in SHAPES if name not in COPIES), *[*COPIES][:: 1 if EVERY else 16]]


@pytest.mark.parametrize("shape", TRIED)
def test_steps(shape: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for (room, name), limit in LIMITS.items():
        monkeypatch.setattr(room, name, limit)
    growth = grown(SHAPES[shape], SIZE, counted, STEPS)
    assert growth.exponent <= MOST
    assert not growth.faults
