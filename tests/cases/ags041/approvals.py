"""Approval functions of AutoGen 0.7.2 that decide by words, and some that do not."""

import re

from approvals import ask_the_operator
from autogen_agentchat.agents import ApprovalRequest, ApprovalResponse, CodeExecutorAgent
from autogen_ext.code_executors.docker import DockerCommandLineCodeExecutor

box = DockerCommandLineCodeExecutor(work_dir="work/box")
KNOWN = {"print('ready')"}


def no_network(request: ApprovalRequest) -> ApprovalResponse:
    if re.search(r"requests|socket", request.code):  # expect: AGS041
        return ApprovalResponse(approved=False, reason="no network")
    return ApprovalResponse(approved=True, reason="fine")


def in_one_line(request: ApprovalRequest) -> ApprovalResponse:
    return ApprovalResponse(approved="import os" not in request.code, reason="looked for os")  # expect: AGS041


async def lowered(request: ApprovalRequest) -> ApprovalResponse:
    code = request.code.lower()
    if any(word in code for word in ("delete", "remove")):  # expect: AGS041
        return ApprovalResponse(approved=False, reason="it deletes")
    return ApprovalResponse(approved=True, reason="fine")


def collected(request: ApprovalRequest) -> ApprovalResponse:
    found = [word for word in ("delete", "remove") if word in request.code]  # expect: AGS041
    return ApprovalResponse(approved=not found, reason=", ".join(found))


def first_found(request: ApprovalRequest) -> ApprovalResponse:
    if next((word for word in ("delete", "remove") if word in request.code), None):  # expect: AGS041
        return ApprovalResponse(approved=False, reason="it deletes")
    return ApprovalResponse(approved=True, reason="fine")


def characters(request: ApprovalRequest) -> ApprovalResponse:
    strange = {each for each in request.code if each not in "0123456789+-*/ "}  # ok: every character is looked at
    return ApprovalResponse(approved=not strange, reason="only sums")


def known_only(request: ApprovalRequest) -> ApprovalResponse:
    if request.code not in KNOWN:  # ok: whole programs in a list
        return ApprovalResponse(approved=False, reason="unknown")
    return ApprovalResponse(approved=True, reason="known")


def asked(request: ApprovalRequest) -> ApprovalResponse:
    if "import os" in request.code:  # ok: a person is asked beside it
        print("It imports os!")
    answer = input(f"Run?\n{request.code}\n")
    return ApprovalResponse(approved=answer == "y", reason="asked")


def refused(request: ApprovalRequest) -> ApprovalResponse:
    if "rm" in request.code:  # expect: AGS041
        raise PermissionError(request.code)
    return ApprovalResponse(approved=True, reason="fine")


def refused_unless_known(request: ApprovalRequest) -> ApprovalResponse:
    if request.code not in KNOWN:  # ok: whole programs in a list
        raise PermissionError(request.code)
    return ApprovalResponse(approved=True, reason="known")


class Watch:
    words = ("curl", "wget")

    def __call__(self, request: ApprovalRequest) -> ApprovalResponse:
        found = any(word in request.code for word in self.words)  # expect: AGS041
        return ApprovalResponse(approved=not found, reason="no network")


class Desk:
    def __call__(self, request: ApprovalRequest) -> ApprovalResponse:
        return ApprovalResponse(approved=input(request.code) == "y", reason="asked")  # ok: a person


CodeExecutorAgent("runner", code_executor=box, approval_func=Watch())
CodeExecutorAgent("runner", code_executor=box, approval_func=Desk())


def not_used(request: ApprovalRequest) -> ApprovalResponse:
    return ApprovalResponse(approved="rm" not in request.code, reason="looked for rm")  # ok: nothing is approved by it


for approve in (no_network, in_one_line, lowered, collected, first_found, characters, known_only, asked, refused, ask_the_operator):
    CodeExecutorAgent("runner", code_executor=box, approval_func=approve)
CodeExecutorAgent("runner", code_executor=box, approval_func=refused_unless_known)
