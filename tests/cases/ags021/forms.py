import autogen_agentchat.agents
from approvals_of_the_company import approve
from autogen_agentchat.agents import ApprovalResponse, AssistantAgent, CodeExecutorAgent
from autogen_agentchat.agents import CodeExecutorAgent as Runner
from autogen_ext.code_executors.docker import DockerCommandLineCodeExecutor
from autogen_ext.models.openai import OpenAIChatCompletionClient
from autogen_ext.teams.magentic_one import MagenticOne

executor = DockerCommandLineCodeExecutor(work_dir="coding")
client = OpenAIChatCompletionClient(model="gpt-4o")

missing = CodeExecutorAgent("a", executor)  # expect: AGS021
missing_multi_line = CodeExecutorAgent(  # expect: AGS021
    name="a",
    code_executor=executor,
    model_client=client,
)
renamed = Runner("a", executor)  # expect: AGS021
qualified = autogen_agentchat.agents.CodeExecutorAgent("a", executor)  # expect: AGS021
none = CodeExecutorAgent(
    "a",
    executor,
    approval_func=None,  # expect: AGS021
)
always = CodeExecutorAgent(
    "a",
    executor,
    approval_func=lambda request: ApprovalResponse(approved=True, reason="trusted"),  # expect: AGS021
)
asked = CodeExecutorAgent(
    "a",
    executor,
    approval_func=lambda request: ApprovalResponse(approved=input(request.code) == "y", reason="asked"),
)
imported = CodeExecutorAgent("a", executor, approval_func=approve)  # ok: unknown
never = CodeExecutorAgent("a", executor, approval_func=lambda request: ApprovalResponse(approved=False, reason="off"))
assistant = AssistantAgent("assistant", model_client=client)  # ok: executes nothing

bundle = MagenticOne(client)  # expect: AGS021
bundle_human = MagenticOne(client, hil_mode=True, code_executor=executor)  # expect: AGS021
bundle_none = MagenticOne(client, hil_mode=True, code_executor=executor, approval_func=None)  # expect: AGS021
bundle_approved = MagenticOne(client, hil_mode=True, code_executor=executor, approval_func=approve)
bundle_positional = MagenticOne(client, True, None, executor, approve)


def with_options(options):
    return CodeExecutorAgent("a", executor, **options)  # ok: nothing is known to be missing


def with_parameter(approval_func):
    return CodeExecutorAgent("a", executor, approval_func=approval_func)  # ok: unknown


def with_default(approval_func=None):  # expect: AGS021
    return CodeExecutorAgent("a", executor, approval_func=approval_func)
