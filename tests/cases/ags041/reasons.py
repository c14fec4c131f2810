"""What the answer gives as its reason is no check of the code."""
import re

from autogen_agentchat.agents import ApprovalRequest, ApprovalResponse, CodeExecutorAgent
from autogen_ext.code_executors.docker import DockerCommandLineCodeExecutor

RISKY = [re.compile(text) for text in (r"\brm\b", r"\bcurl\b")]


def risky(code: str) -> list[str]:
    return [pattern.pattern for pattern in RISKY if pattern.search(code)]


def told(request: ApprovalRequest) -> ApprovalResponse:
    if found := risky(request.code):  # expect: AGS041
        return ApprovalResponse(approved=False, reason=", ".join(found))
    return ApprovalResponse(approved=True, reason=f"{len(request.code)} characters")


def asked(request: ApprovalRequest) -> ApprovalResponse:
    if found := risky(request.code):
        return ApprovalResponse(approved=input(f"{found}? ") == "yes", reason=", ".join(found))
    return ApprovalResponse(approved=input("run it? ") == "yes", reason="asked")


box = DockerCommandLineCodeExecutor(work_dir="work")
agents = [CodeExecutorAgent(each.__name__, code_executor=box, approval_func=each) for each in (told, asked)]
