from functools import partial

from autogen_agentchat.agents import ApprovalRequest, ApprovalResponse, CodeExecutorAgent
from autogen_ext.code_executors.docker import DockerCommandLineCodeExecutor

executor = DockerCommandLineCodeExecutor(work_dir="coding")


def always(request: ApprovalRequest) -> ApprovalResponse:  # expect: AGS021
    return ApprovalResponse(approved=True, reason="trusted")


async def always_later(request: ApprovalRequest) -> ApprovalResponse:  # expect: AGS021
    print(request.code)
    return ApprovalResponse(approved=True, reason="printed")


def both_ways(request: ApprovalRequest) -> ApprovalResponse:  # expect: AGS021
    if "import" in request.code:
        return ApprovalResponse(approved=True, reason="it imports")
    return ApprovalResponse(approved=True, reason="it does not")


def by_name(request: ApprovalRequest) -> ApprovalResponse:  # expect: AGS021
    approved = True
    if "import" in request.code:
        return ApprovalResponse(approved=approved, reason="it imports")
    try:
        return ApprovalResponse(approved=approved, reason="it does not")
    except Exception:
        raise


zeroth = CodeExecutorAgent("zeroth", executor, approval_func=by_name)
first = CodeExecutorAgent("first", executor, approval_func=always)
second = CodeExecutorAgent("second", executor, approval_func=always)  # ok: reported once, at the function
third = CodeExecutorAgent("third", executor, approval_func=always_later)
fourth = CodeExecutorAgent("fourth", executor, approval_func=both_ways)


def noted(notes: list[str], request: ApprovalRequest) -> ApprovalResponse:
    notes.append(request.code)
    return ApprovalResponse(approved=True, reason="noted")


def bounded(limit: int, request: ApprovalRequest) -> ApprovalResponse:
    return ApprovalResponse(approved=len(request.code) < limit, reason="by its length")


fifth = CodeExecutorAgent("fifth", executor, approval_func=partial(noted, []))  # expect: AGS021
sixth = CodeExecutorAgent("sixth", executor, approval_func=partial(bounded, 200))  # ok: it can refuse
