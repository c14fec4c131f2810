"""A partial of a function approves what that does with what the partial passes, an inner function with what the one around is given."""

from functools import partial

from autogen_agentchat.agents import ApprovalRequest, ApprovalResponse, CodeExecutorAgent
from autogen_ext.code_executors.docker import DockerCommandLineCodeExecutor

executor = DockerCommandLineCodeExecutor(work_dir="coding")


def answer(approved: bool, request: ApprovalRequest) -> ApprovalResponse:
    return ApprovalResponse(approved=approved, reason="as always")


class Desk:
    def __init__(self, trusting):
        self.trusting = trusting

    def answer(self, reason, request: ApprovalRequest) -> ApprovalResponse:
        return ApprovalResponse(approved=self.trusting, reason=reason)


CodeExecutorAgent("yes", executor, approval_func=partial(answer, True))  # expect: AGS021
CodeExecutorAgent("no", executor, approval_func=partial(answer, False))  # ok: nothing runs
CodeExecutorAgent("open", executor, approval_func=partial(answer, input("Approve all? ") == "y"))  # ok: somebody has decided
CodeExecutorAgent("desk", executor, approval_func=partial(Desk(True).answer, "trusted"))  # expect: AGS021
CodeExecutorAgent("strict", executor, approval_func=partial(Desk(False).answer, "closed"))  # ok: nothing runs
CodeExecutorAgent("built", executor, approval_func=partial(max, True))  # ok: unknown


def ruled(verdict):
    def by_rule(request: ApprovalRequest) -> ApprovalResponse:  # expect: AGS021
        return ApprovalResponse(approved=verdict, reason="a rule")

    return by_rule


def chosen(verdict):
    def by_choice(request: ApprovalRequest) -> ApprovalResponse:  # ok: one of two
        return ApprovalResponse(approved=verdict, reason="a choice")

    return by_choice


CodeExecutorAgent("ruled", executor, approval_func=ruled(True))
CodeExecutorAgent("chosen", executor, approval_func=chosen(True))
CodeExecutorAgent("closed", executor, approval_func=chosen(False))
