# options: autogen-advisory=AGS920
"""Tools that nobody watches."""

import autogen
from ag2 import Agent
from ag2.config import OpenAIConfig
from ag2.extensions.docker import DockerEnvironment
from ag2.tools import FilesystemToolkit, SandboxShellTool
from autogen_agentchat.agents import AssistantAgent
from autogen_ext.code_executors.docker import DockerCommandLineCodeExecutor
from autogen_ext.models.openai import OpenAIChatCompletionClient
from autogen_ext.tools.code_execution import PythonCodeExecutionTool


def refund(order: int) -> str:
    """Pay an order back."""
    return f"order {order} paid back"


def cancel(order: int) -> str:
    """Cancel an order."""
    return f"order {order} cancelled"


cashier = autogen.UserProxyAgent("cashier", human_input_mode="NEVER", max_consecutive_auto_reply=5, code_execution_config=False, function_map={"refund": refund})  # expect: AGS920

clerk = autogen.ConversableAgent("clerk", human_input_mode="NEVER", max_consecutive_auto_reply=5, llm_config=False, function_map={"cancel": cancel})  # expect: AGS920

python = PythonCodeExecutionTool(DockerCommandLineCodeExecutor(work_dir="out"))  # expect: AGS920
analyst = AssistantAgent("analyst", model_client=OpenAIChatCompletionClient(model="gpt-4o"), tools=[python])

keeper = Agent(
    "keeper",
    config=OpenAIConfig("gpt-5"),
    tools=[
        FilesystemToolkit("reports"),  # expect: AGS920
        SandboxShellTool(DockerEnvironment()),  # expect: AGS920
    ],
)
