"""An approval is made by a function of another module, of what is passed here."""

from autogen_agentchat.agents import CodeExecutorAgent
from autogen_ext.code_executors.docker import DockerCommandLineCodeExecutor
from bots import channel
from rules import asked, chosen, closed, ruled

executor = DockerCommandLineCodeExecutor(work_dir="coding")
CodeExecutorAgent("ruled", executor, approval_func=ruled(True))  # expect: AGS021
CodeExecutorAgent("chosen", executor, approval_func=chosen(True))  # ok: one of two
CodeExecutorAgent("other", executor, approval_func=chosen(False))
CodeExecutorAgent("asked", executor, approval_func=asked(channel))  # ok: somebody answers
CodeExecutorAgent("closed", executor, approval_func=closed())  # ok: nothing runs
