# options: autogen-advisory=AGS920
"""The code tool of AutoGen 0.4 and later takes no approval."""

from autogen_agentchat.agents import AssistantAgent
from autogen_ext.code_executors.azure import ACADynamicSessionsCodeExecutor
from autogen_ext.code_executors.docker import DockerCommandLineCodeExecutor
from autogen_ext.tools.code_execution import PythonCodeExecutionTool

tool = PythonCodeExecutionTool(DockerCommandLineCodeExecutor(work_dir="coding"))  # expect: AGS920
coder = AssistantAgent("coder", model_client=client, tools=[tool])
PythonCodeExecutionTool(executor=ACADynamicSessionsCodeExecutor(endpoint, credential, work_dir=folder))  # ok: a remote sandbox
PythonCodeExecutionTool(executor=chosen())  # expect: AGS920
options = {"executor": chosen()}
PythonCodeExecutionTool(**options)  # expect: AGS920


class Asking(PythonCodeExecutionTool):
    """Asks before it runs."""

    async def run(self, args, cancellation_token):
        if input(f"{args.code}\nrun it? ") != "y":
            raise PermissionError("refused")
        return await super().run(args, cancellation_token)


Asking(chosen())
