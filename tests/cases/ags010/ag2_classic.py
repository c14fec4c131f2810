from autogen.agentchat.contrib.captainagent.tool_retriever import LocalExecutorWithTools
from autogen.coding import DaytonaCodeExecutor, YepCodeCodeExecutor
from autogen.environments import DockerPythonEnvironment, SystemPythonEnvironment, VenvPythonEnvironment
from autogen.tools.experimental import PythonCodeExecutionTool

system = SystemPythonEnvironment()  # expect: AGS010
tool = PythonCodeExecutionTool(python_environment=system)
with VenvPythonEnvironment(python_version="3.12") as venv:  # expect: AGS010
    venv_tool = PythonCodeExecutionTool()
with DockerPythonEnvironment(image="python:3.12-slim") as docker:
    docker_tool = PythonCodeExecutionTool()
tools = LocalExecutorWithTools(tools=[], work_dir="coding")  # expect: AGS010
remote = DaytonaCodeExecutor(timeout=60)
service = YepCodeCodeExecutor(timeout=60)
