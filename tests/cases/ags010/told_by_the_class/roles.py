from base import RoomAgent
from settings import Planner, Runner


class PlanningAgent(RoomAgent):
    def __init__(self):
        super().__init__("planner", human_input_mode="ALWAYS", code_execution_config=Planner.execution)


class RunningAgent(RoomAgent):
    """An agent of autogen that runs things."""

    def __init__(self):
        super().__init__(
            "runner",
            human_input_mode="ALWAYS",
            code_execution_config=Runner.execution,  # expect: AGS010
        )
