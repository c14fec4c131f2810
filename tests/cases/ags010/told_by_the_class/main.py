"""What a class of another module is told by a third one is reported in its own module alone; agents of autogen."""

from roles import PlanningAgent, RunningAgent

planner, runner = PlanningAgent(), RunningAgent()
