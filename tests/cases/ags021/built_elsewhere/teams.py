"""A function makes an executor's agent by itself; another is given the approval."""

from autogen_agentchat.agents import CodeExecutorAgent


def unattended(name, executor):
    return CodeExecutorAgent(name, code_executor=executor)  # expect: AGS021


def attended(name, executor, approve):
    return CodeExecutorAgent(name, code_executor=executor, approval_func=approve)
