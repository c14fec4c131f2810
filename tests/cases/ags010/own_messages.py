"""An executor whose agent has no model, and hears nothing but what the program tells it: no model writes what it runs."""

import asyncio
import tempfile

from autogen import AssistantAgent, ConversableAgent, LLMConfig
from autogen.coding import LocalCommandLineCodeExecutor
from autogen_agentchat.agents import CodeExecutorAgent
from autogen_agentchat.messages import TextMessage
from autogen_core import CancellationToken
from autogen_ext.code_executors.local import LocalCommandLineCodeExecutor as LocalRunner

FOLDER = tempfile.TemporaryDirectory()
GREETING = """A block:
```python
print("hello")
```
"""

first = LocalCommandLineCodeExecutor(timeout=10, work_dir=FOLDER.name)  # ok: it runs the greeting
runner = ConversableAgent("runner", llm_config=False, code_execution_config={"executor": first}, human_input_mode="ALWAYS")
print(runner.generate_reply(messages=[{"role": "user", "content": GREETING}]))

second = LocalCommandLineCodeExecutor(timeout=10, work_dir=FOLDER.name)  # expect: AGS010
asked = ConversableAgent("asked", llm_config=False, code_execution_config={"executor": second}, human_input_mode="ALWAYS")
print(asked.generate_reply(messages=[{"role": "user", "content": open("wish.txt").read()}]))

eighth = LocalCommandLineCodeExecutor(timeout=10, work_dir=FOLDER.name)  # ok: it runs the greeting
config = {"executor": eighth}
told = ConversableAgent("told", llm_config=False, code_execution_config=config, human_input_mode="ALWAYS")
print(told.generate_reply(messages=[{"role": "user", "content": GREETING}]))

ninth = LocalCommandLineCodeExecutor(timeout=10, work_dir=FOLDER.name)  # expect: AGS010
shared = {"executor": ninth}
one = ConversableAgent("one", llm_config=False, code_execution_config=shared, human_input_mode="ALWAYS")
print(one.generate_reply(messages=[{"role": "user", "content": GREETING}]))
other = ConversableAgent("other", llm_config=False, code_execution_config=shared, human_input_mode="ALWAYS")
print(other.generate_reply(messages=[{"role": "user", "content": open("wish.txt").read()}]))

third = LocalCommandLineCodeExecutor(timeout=10, work_dir=FOLDER.name)  # expect: AGS010
partner = ConversableAgent("partner", llm_config=False, code_execution_config={"executor": third}, human_input_mode="ALWAYS")
print(partner.generate_reply(messages=[{"role": "user", "content": GREETING}]))
partner.initiate_chat(AssistantAgent("writer", llm_config={"model": "gpt-4o"}), message="A program, please.", max_turns=2)

fourth = LocalCommandLineCodeExecutor(timeout=10, work_dir=FOLDER.name)  # expect: AGS010
thinking = ConversableAgent(
    "thinking", llm_config={"model": "gpt-4o"}, code_execution_config={"executor": fourth}, human_input_mode="ALWAYS"
)
print(thinking.generate_reply(messages=[{"role": "user", "content": GREETING}]))

fifth = LocalCommandLineCodeExecutor(timeout=10, work_dir=FOLDER.name)  # expect: AGS010
silent = ConversableAgent("silent", llm_config=False, code_execution_config={"executor": fifth}, human_input_mode="ALWAYS")


def approves(request):
    return input(request.code) == "y"


async def tell():
    executor = LocalRunner(work_dir="work", timeout=60)  # ok: it runs the greeting
    agent = CodeExecutorAgent("agent", code_executor=executor, approval_func=approves)
    await agent.on_messages([TextMessage(content=GREETING, source="user")], CancellationToken())


async def tell_and_hand_on():
    executor = LocalRunner(work_dir="work", timeout=60)  # expect: AGS010
    agent = CodeExecutorAgent("agent", code_executor=executor, approval_func=approves)
    await agent.on_messages([TextMessage(content=GREETING, source="user")], CancellationToken())
    return agent


asyncio.run(tell())

with LLMConfig(model="gpt-4o", timeout=60):
    sixth = LocalCommandLineCodeExecutor(timeout=10, work_dir=FOLDER.name)  # expect: AGS010
    taught = ConversableAgent("taught", code_execution_config={"executor": sixth}, human_input_mode="ALWAYS")
    print(taught.generate_reply(messages=[{"role": "user", "content": GREETING}]))
    seventh = LocalCommandLineCodeExecutor(timeout=10, work_dir=FOLDER.name)  # ok: it runs the greeting
    untaught = ConversableAgent("untaught", llm_config=False, code_execution_config={"executor": seventh}, human_input_mode="ALWAYS")
    print(untaught.generate_reply(messages=[{"role": "user", "content": GREETING}]))
