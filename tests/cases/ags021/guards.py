from autogen_agentchat.agents import ApprovalRequest, ApprovalResponse, CodeExecutorAgent


def ask(request: ApprovalRequest) -> ApprovalResponse:
    return ApprovalResponse(approved=input(request.code) == "y", reason="asked")


def replaced(executor, approval_func=None):  # ok: a missing function is replaced before the use
    if approval_func is None:
        approval_func = ask
    return CodeExecutorAgent("runner", executor, approval_func=approval_func)


def alternative(executor, approval_func=None):  # ok: the same
    return CodeExecutorAgent("runner", executor, approval_func=approval_func or ask)


def passed_on(executor, approval_func=None):  # expect: AGS021
    return CodeExecutorAgent("runner", executor, approval_func=approval_func)
