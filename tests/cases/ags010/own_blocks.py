import asyncio
from pathlib import Path

from autogen_agentchat.agents import CodeExecutorAgent
from autogen_core import CancellationToken
from autogen_core.code_executor import CodeBlock
from autogen_ext.code_executors.local import LocalCommandLineCodeExecutor

CHART = """
import matplotlib.pyplot as plt
plt.plot([1, 2, 3])
"""


async def draws():
    executor = LocalCommandLineCodeExecutor(work_dir=Path("charts"))  # ok: it runs what is written here
    await executor.start()
    blocks = [CodeBlock(language="bash", code="pip install matplotlib"), CodeBlock(language="python", code=CHART)]
    result = await executor.execute_code_blocks(code_blocks=blocks, cancellation_token=CancellationToken())
    print(result.output)


async def draws_in_a_context():
    async with LocalCommandLineCodeExecutor(work_dir="charts") as runner:  # ok: so does this one
        print(await runner.execute_code_blocks([CodeBlock("print(2)", "python")], CancellationToken()))


async def runs_a_request(question, model):
    executor = LocalCommandLineCodeExecutor(work_dir="charts")  # expect: AGS010
    reply = await model.create(question)
    await executor.execute_code_blocks([CodeBlock(code=reply.content, language="python")], CancellationToken())


async def runs_whatever_comes(blocks):
    executor = LocalCommandLineCodeExecutor(work_dir="charts")  # expect: AGS010
    await executor.execute_code_blocks(blocks, CancellationToken())


async def runs_what_it_is_given_or(program=CHART):
    executor = LocalCommandLineCodeExecutor(work_dir="charts")  # expect: AGS010
    await executor.execute_code_blocks([CodeBlock(language="python", code=program)], CancellationToken())


async def runs_both():
    executor = LocalCommandLineCodeExecutor(work_dir="charts")  # expect: AGS010
    await executor.execute_code_blocks([CodeBlock(language="python", code=CHART)], CancellationToken())
    return executor


async def shared(approve):
    executor = LocalCommandLineCodeExecutor(work_dir="charts")  # expect: AGS010
    await executor.execute_code_blocks([CodeBlock(language="python", code=CHART)], CancellationToken())
    return CodeExecutorAgent("coder", code_executor=executor, approval_func=approve)


def unused():
    executor = LocalCommandLineCodeExecutor(work_dir="charts")  # expect: AGS010
    print("nobody talks here, so it may be meant for others")


class Charts:
    executor = LocalCommandLineCodeExecutor(work_dir="charts")  # expect: AGS010

    def make(self):
        return CodeExecutorAgent("coder", code_executor=self.executor, approval_func=self.approve)


asyncio.run(draws())
