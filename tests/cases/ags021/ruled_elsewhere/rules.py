"""Makes approvals of what it is passed."""

from autogen_agentchat.agents import ApprovalRequest, ApprovalResponse


def ruled(verdict):
    def by_rule(request: ApprovalRequest) -> ApprovalResponse:
        return ApprovalResponse(approved=verdict, reason="a rule")

    return by_rule


def chosen(verdict):
    return lambda request: ApprovalResponse(approved=verdict, reason="a choice")


def asked(channel):
    def by_channel(request: ApprovalRequest) -> ApprovalResponse:
        return ApprovalResponse(approved=channel.ask(request.code), reason="the channel")

    return by_channel


def closed(verdict=False):
    return lambda request: ApprovalResponse(approved=verdict, reason="closed")
