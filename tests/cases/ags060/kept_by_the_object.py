"""What an object keeps was looked at before, in each method that sets it, or in one alone."""

import subprocess

from autogen_core.tools import FunctionTool

TASKS = ("lint", "test")


class Planner:
    def __init__(self):
        self.task = ""

    def plan(self, task: str) -> str:
        if task not in TASKS:
            raise KeyError(task)
        self.task = task
        return self.run()

    def run(self) -> str:
        return subprocess.getoutput(f"make {self.task}")  # ok: AGS060 one of the tasks


class Sloppy(Planner):
    def plan_soon(self, task: str) -> str:
        self.task = task
        return "planned"

    def start(self) -> str:
        return subprocess.getoutput(f"make {self.task}")  # expect: AGS060


planner, sloppy = Planner(), Sloppy()
tools = [FunctionTool(each, description="makes") for each in (planner.plan, planner.run, sloppy.plan_soon, sloppy.start)]
