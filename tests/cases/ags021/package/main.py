from lib import CodeExecutorAgent
from lib.policy import NO_APPROVAL


def build(executor):
    first = CodeExecutorAgent("first", executor)  # expect: AGS021
    second = CodeExecutorAgent(
        "second",
        executor,
        approval_func=NO_APPROVAL,  # expect: AGS021
    )
    return first, second
