"""One function makes all teams: what one of its calls passes belongs together."""

from autogen_agentchat.agents import ApprovalResponse, AssistantAgent, CodeExecutorAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.code_executors.azure import ACADynamicSessionsCodeExecutor
from autogen_ext.code_executors.docker import DockerCommandLineCodeExecutor
from autogen_ext.models.openai import OpenAIChatCompletionClient

AGENTS = [AssistantAgent("writer", model_client=OpenAIChatCompletionClient(model="m"))]


def ask(request):
    return ApprovalResponse(approved=input(request.code) == "y", reason="")


def team(condition=None, turns=None):
    return RoundRobinGroupChat(AGENTS, termination_condition=condition, max_turns=turns)


def endless(condition=None, **options):
    return RoundRobinGroupChat(AGENTS, termination_condition=condition, **options)  # expect: AGS030


def worded_team(turns=None):  # ok: AGS030 each of its calls says how many
    return RoundRobinGroupChat(AGENTS, termination_condition=TextMentionTermination("DONE"), max_turns=turns)


def runner(executor, approval=None):
    return CodeExecutorAgent("runner", code_executor=executor, approval_func=approval)


def free_runner(executor, approval=None):  # expect: AGS021
    return CodeExecutorAgent("runner", code_executor=executor, approval_func=approval)


worded = team(TextMentionTermination("DONE"), 9)  # ok: AGS023 nine turns
limited = team(MaxMessageTermination(9))  # ok: AGS030 nine messages
five, six = worded_team(5), worded_team(turns=6)
turned = team(turns=5)  # ok: AGS030 five turns
alone = endless(TextMentionTermination("DONE"))  # expect: AGS023
never = endless()
ended = endless(max_turns=3)
remote = runner(ACADynamicSessionsCodeExecutor("https://pool.example.org", None))  # ok: AGS021 a remote sandbox
asked = runner(DockerCommandLineCodeExecutor(work_dir="w"), ask)  # ok: AGS021 a person decides
free = free_runner(DockerCommandLineCodeExecutor(work_dir="w"))
