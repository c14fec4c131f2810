"""Where members of a team are not seen, one of them may be a person: the operator's own text is left alone."""

from autogen_agentchat.agents import CodeExecutorAgent
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.code_executors.docker import DockerCommandLineCodeExecutor

runner = CodeExecutorAgent("runner", code_executor=DockerCommandLineCodeExecutor(work_dir="work"))  # expect: AGS021


async def with_others(others):
    await RoundRobinGroupChat([runner, *others], max_turns=3).run(task=input())  # ok: a person may be among them


async def alone():
    await RoundRobinGroupChat([runner], max_turns=3).run(task=input())  # expect: AGS031


async def for_visitors(others, user_question: str):
    await RoundRobinGroupChat([runner, *others], max_turns=3).run(task=user_question)  # expect: AGS031
