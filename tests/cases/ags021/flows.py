import os

from autogen_agentchat.agents import ApprovalResponse, CodeExecutorAgent
from autogen_ext.code_executors.docker import DockerCommandLineCodeExecutor

executor = DockerCommandLineCodeExecutor(work_dir="coding")

NO_APPROVAL = None  # expect: AGS021
first = CodeExecutorAgent("first", executor, approval_func=NO_APPROVAL)
second = CodeExecutorAgent("second", executor, approval_func=NO_APPROVAL)  # ok: reported once

approve = lambda request: ApprovalResponse(approved=True, reason="trusted")  # expect: AGS021
third = CodeExecutorAgent("third", executor, approval_func=approve)

options = {"code_executor": executor}
options["approval_func"] = lambda request: ApprovalResponse(approved=input(request.code) == "y", reason="asked")
fourth = CodeExecutorAgent("fourth", **options)

if os.environ.get("TRUSTED"):
    policy = None  # expect: AGS021
else:
    policy = lambda request: ApprovalResponse(approved=input(request.code) == "y", reason="asked")
fifth = CodeExecutorAgent("fifth", executor, approval_func=policy)


def build(approval_func):
    return CodeExecutorAgent("built", executor, approval_func=approval_func)


built = build(None)  # expect: AGS021


async def main():
    async with DockerCommandLineCodeExecutor(work_dir="coding") as running:
        return CodeExecutorAgent("running", code_executor=running)  # expect: AGS021
