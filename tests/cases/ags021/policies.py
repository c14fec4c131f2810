"""The approval is a method of an object that decides as its class, or what it was made with, says."""

from abc import ABC, abstractmethod

from autogen_agentchat.agents import ApprovalRequest, ApprovalResponse, CodeExecutorAgent
from autogen_ext.code_executors.docker import DockerCommandLineCodeExecutor

executor = DockerCommandLineCodeExecutor(work_dir="coding")


class Policy(ABC):
    @abstractmethod
    def verdict(self, request: ApprovalRequest) -> tuple[bool, str]: ...


class Open(Policy):
    def decide(self, request: ApprovalRequest) -> ApprovalResponse:  # expect: AGS021
        approved, reason = self.verdict(request)
        return ApprovalResponse(approved=approved, reason=reason)

    def verdict(self, request: ApprovalRequest) -> tuple[bool, str]:
        return True, "open"


class Terminal(Policy):
    def decide(self, request: ApprovalRequest) -> ApprovalResponse:  # ok: it asks
        approved, reason = self.verdict(request)
        return ApprovalResponse(approved=approved, reason=reason)

    def verdict(self, request: ApprovalRequest) -> tuple[bool, str]:
        return input(f"{request.code}\nRun it? ") == "y", "typed"


class Switch:
    def __init__(self, approve: bool):
        self.approve = approve

    def __call__(self, request: ApprovalRequest) -> ApprovalResponse:
        return ApprovalResponse(approved=self.approve, reason="the switch")


opened = CodeExecutorAgent("opened", executor, approval_func=Open().decide)
asked = CodeExecutorAgent("asked", executor, approval_func=Terminal().decide)
switched_on = CodeExecutorAgent("switched_on", executor, approval_func=Switch(True))  # expect: AGS021
switched_off = CodeExecutorAgent("switched_off", executor, approval_func=Switch(False))  # ok: it refuses
switched = CodeExecutorAgent("switched", executor, approval_func=Switch(bool(input("Switch? "))))  # ok: it is asked for
