from autogen_agentchat.agents import ApprovalRequest, ApprovalResponse, CodeExecutorAgent
from autogen_ext.code_executors.docker import DockerCommandLineCodeExecutor
from autogen_ext.models.openai import OpenAIChatCompletionClient
from autogen_ext.teams.magentic_one import MagenticOne

executor = DockerCommandLineCodeExecutor(work_dir="coding")
client = OpenAIChatCompletionClient(model="gpt-4o")


def ask(request: ApprovalRequest) -> ApprovalResponse:
    print(request.code)
    answer = input("Run this code? [y/N] ")
    return ApprovalResponse(approved=answer.strip().lower() == "y", reason=f"the operator answered {answer!r}")


runner = CodeExecutorAgent("runner", code_executor=executor, approval_func=ask)
team = MagenticOne(client=client, hil_mode=True, code_executor=executor, approval_func=ask)
