"""AG2 1.x: `max_turns=` of a transition graph."""

from ag2.network import TransitionGraph

TransitionGraph("planner", max_turns=20)
TransitionGraph("planner", max_turns=1000)  # expect: AGS030
TransitionGraph("planner", max_turns=None)  # expect: AGS030
TransitionGraph("planner")  # ok: not written down
