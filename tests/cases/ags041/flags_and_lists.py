"""A name is set, or a list is filled, where a word is found: the place is the test that finds it."""

import autogen
from autogen_agentchat.agents import ApprovalRequest, ApprovalResponse, CodeExecutorAgent
from autogen_ext.code_executors.docker import DockerCommandLineCodeExecutor

config = autogen.config_list_from_json("OAI_CONFIG_LIST")
FORBIDDEN = ("socket", "shutil", "ctypes")


def flagged(code: str):
    bad = False
    for word in FORBIDDEN:
        if word in code:  # expect: AGS041
            bad = True
    if bad:
        raise ValueError(code)
    exec(code)


def unset(code: str):
    fine = True
    if "socket" in code:  # expect: AGS041
        fine = False
    elif "ctypes" in code:
        fine = False
    if fine:
        exec(code)


def listed(code: str):
    problems = []
    if "socket" in code:  # expect: AGS041
        problems.append("socket")
    if problems:
        return
    exec(code)


def known(code: str):
    fine = False
    if code in ("print(1)", "print(2)"):
        fine = True
    if fine:
        exec(code)  # ok: one of two


def approve(request: ApprovalRequest) -> ApprovalResponse:
    bad = False
    for word in FORBIDDEN:
        if word in request.code:  # expect: AGS041
            bad = True
    return ApprovalResponse(approved=not bad, reason="words")


runner = CodeExecutorAgent("runner", code_executor=DockerCommandLineCodeExecutor(work_dir="work"), approval_func=approve)
