from autogen_agentchat.agents import ApprovalRequest, ApprovalResponse, CodeExecutorAgent
from autogen_ext.code_executors.docker import DockerCommandLineCodeExecutor
from people import ask_person

executor = DockerCommandLineCodeExecutor(work_dir="coding")
ALLOWED = {"print('ready')"}


def either(request: ApprovalRequest) -> ApprovalResponse:
    if request.code in ALLOWED:
        return ApprovalResponse(approved=True, reason="listed")
    return ApprovalResponse(approved=False, reason="not listed")


def computed(request: ApprovalRequest) -> ApprovalResponse:
    return ApprovalResponse(approved=request.code in ALLOWED, reason="list")


async def asynchronous(request: ApprovalRequest) -> ApprovalResponse:
    answer = input(request.code)
    return ApprovalResponse(approved=answer == "y", reason="asked")


def raising(request: ApprovalRequest) -> ApprovalResponse:
    if request.code not in ALLOWED:
        raise PermissionError(request.code)
    return ApprovalResponse(approved=True, reason="listed")


def deferred(request: ApprovalRequest) -> ApprovalResponse:
    return ask_person(request.code)


def forwarded(request):
    return request.verdict


seventh = CodeExecutorAgent("seventh", executor, approval_func=forwarded)
fifth = CodeExecutorAgent("fifth", executor, approval_func=deferred)
sixth = CodeExecutorAgent("sixth", executor, approval_func=lambda request: True)  # expect: AGS021
first = CodeExecutorAgent("first", executor, approval_func=either)
second = CodeExecutorAgent("second", executor, approval_func=computed)
third = CodeExecutorAgent("third", executor, approval_func=asynchronous)
fourth = CodeExecutorAgent("fourth", executor, approval_func=raising)
