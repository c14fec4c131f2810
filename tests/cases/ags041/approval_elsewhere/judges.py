"""Judges of code."""

from autogen_agentchat.agents import ApprovalRequest, ApprovalResponse


def no_shell(request: ApprovalRequest) -> ApprovalResponse:
    if "subprocess" in request.code:
        return ApprovalResponse(approved=False, reason="no shell")
    return ApprovalResponse(approved=True, reason="fine")
