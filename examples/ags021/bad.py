from autogen_agentchat.agents import CodeExecutorAgent
from autogen_ext.code_executors.docker import DockerCommandLineCodeExecutor
from autogen_ext.models.openai import OpenAIChatCompletionClient
from autogen_ext.teams.magentic_one import MagenticOne

executor = DockerCommandLineCodeExecutor(work_dir="coding")
client = OpenAIChatCompletionClient(model="gpt-4o")

runner = CodeExecutorAgent("runner", code_executor=executor)  # expect: AGS021
team = MagenticOne(client=client, hil_mode=False, code_executor=executor)  # expect: AGS021
