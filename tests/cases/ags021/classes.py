from functools import partial

from approvals_of_the_company import approve
from autogen_agentchat.agents import CodeExecutorAgent
from autogen_ext.code_executors.docker import DockerCommandLineCodeExecutor

executor = DockerCommandLineCodeExecutor(work_dir="coding")


class Open(CodeExecutorAgent):
    def __init__(self, name):
        super().__init__(name, code_executor=executor)  # expect: AGS021


class Approved(CodeExecutorAgent):
    def __init__(self, name):
        super().__init__(name, code_executor=executor, approval_func=approve)


class Plain(CodeExecutorAgent):
    pass


class Passing(CodeExecutorAgent):
    def __init__(self, name, **options):
        super().__init__(name, code_executor=executor, **options)


opened = Open("opened")
approved = Approved("approved")
plain = Plain("plain", executor)  # expect: AGS021
plain_approved = Plain("plain", executor, approval_func=approve)
make = partial(CodeExecutorAgent, code_executor=executor, approval_func=approve)
made = make("made")  # ok: the partial gives it


class Factory:
    def runner(self):
        return CodeExecutorAgent("runner", executor)  # expect: AGS021


options = {"code_executor": executor, "approval_func": approve}
unpacked = CodeExecutorAgent("unpacked", **options)
