from autogen import ConversableAgent
from autogen.coding import DockerCommandLineCodeExecutor
from autogen.environments import DockerPythonEnvironment
from autogen.tools.experimental import PythonCodeExecutionTool

executor = DockerCommandLineCodeExecutor(
    image="python:3.12-slim",
    work_dir="coding",
    container_create_kwargs={"network_mode": "none", "mem_limit": "512m"},
)
runner = ConversableAgent(
    "runner",
    llm_config=False,
    human_input_mode="ALWAYS",
    code_execution_config={"executor": executor},
)
environment = DockerPythonEnvironment(image="python:3.12-slim", network="none")
tool = PythonCodeExecutionTool(timeout=30, python_environment=environment)
