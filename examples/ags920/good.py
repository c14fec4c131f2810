# options: autogen-advisory=AGS920
"""Tools that a person sees before they run."""

import autogen
from ag2 import Agent
from ag2.config import OpenAIConfig
from ag2.extensions.docker import DockerEnvironment
from ag2.middleware import approval_required
from ag2.tools import FilesystemToolkit, SandboxShellTool
from autogen_agentchat.agents import ApprovalRequest, ApprovalResponse, CodeExecutorAgent
from autogen_ext.code_executors.docker import DockerCommandLineCodeExecutor


def refund(order: int) -> str:
    """Pay an order back."""
    return f"order {order} paid back"


cashier = autogen.UserProxyAgent(
    "cashier",
    human_input_mode="ALWAYS",
    code_execution_config=False,
    function_map={"refund": refund},
)

announcer = autogen.UserProxyAgent(
    "announcer",
    human_input_mode="NEVER",  # ok: this agent executes nothing
    max_consecutive_auto_reply=5,
    code_execution_config=False,
)


def ask(request: ApprovalRequest) -> ApprovalResponse:
    """Show the code, and let a person decide."""
    answer = input(f"{request.code}\nRun it? [y/n] ")
    return ApprovalResponse(approved=answer == "y", reason=answer)


analyst = CodeExecutorAgent("analyst", DockerCommandLineCodeExecutor(work_dir="out"), approval_func=ask)

keeper = Agent(
    "keeper",
    config=OpenAIConfig("gpt-5"),
    tools=[
        FilesystemToolkit("reports", read_only=True),  # ok: it changes nothing
        SandboxShellTool(DockerEnvironment(), middleware=[approval_required("Run it?")]),  # ok: a person approves each command
    ],
)
