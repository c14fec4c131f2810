"""A `TypedDict` that is called makes a dict."""

from typing import TypedDict

from autogen import UserProxyAgent


class Place(TypedDict):
    work_dir: str


class Execution(Place, total=False):
    use_docker: bool


class Named(TypedDict):
    name: str
    code_execution_config: Execution


SAFE = Execution(use_docker=True, work_dir="jobs")
OPEN = Execution(use_docker=False, work_dir="jobs")  # expect: AGS010
UserProxyAgent("safe", human_input_mode="ALWAYS", code_execution_config=SAFE)
UserProxyAgent("open", human_input_mode="ALWAYS", code_execution_config=OPEN)
UserProxyAgent(**Named(name="default", code_execution_config=Execution({"work_dir": "jobs"})))  # expect: AGS010
