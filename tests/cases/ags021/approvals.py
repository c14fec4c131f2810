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


def only_noted(request: ApprovalRequest) -> ApprovalResponse:  # expect: AGS021
    try:
        print(request.code)
        return ApprovalResponse(approved=True, reason="noted")
    except OSError as error:
        raise PermissionError(request.code) from error


def ensure(code: str) -> None:
    if code not in ALLOWED:
        raise PermissionError(code)


def show(code: str) -> None:
    print(code)


def ensured(request: ApprovalRequest) -> ApprovalResponse:
    ensure(request.code)
    return ApprovalResponse(approved=True, reason="listed")


def ensured_in_a_try(request: ApprovalRequest) -> ApprovalResponse:
    try:
        ensure(request.code)
    except PermissionError as error:
        raise ValueError(request.code) from error
    return ApprovalResponse(approved=True, reason="listed")


def only_shown(request: ApprovalRequest) -> ApprovalResponse:  # expect: AGS021
    show(request.code)
    return ApprovalResponse(approved=True, reason="shown")


def deferred(request: ApprovalRequest) -> ApprovalResponse:
    return ask_person(request.code)


def forwarded(request):
    return request.verdict


seventh = CodeExecutorAgent("seventh", executor, approval_func=forwarded)
CodeExecutorAgent("noted", executor, approval_func=only_noted)
CodeExecutorAgent("ensured", executor, approval_func=ensured)
CodeExecutorAgent("ensured again", executor, approval_func=ensured_in_a_try)
CodeExecutorAgent("shown", executor, approval_func=only_shown)
fifth = CodeExecutorAgent("fifth", executor, approval_func=deferred)
sixth = CodeExecutorAgent("sixth", executor, approval_func=lambda request: True)  # expect: AGS021
first = CodeExecutorAgent("first", executor, approval_func=either)
second = CodeExecutorAgent("second", executor, approval_func=computed)
third = CodeExecutorAgent("third", executor, approval_func=asynchronous)
fourth = CodeExecutorAgent("fourth", executor, approval_func=raising)
