from autogen_ext.code_executors import create_default_code_executor
from autogen_ext.code_executors.docker import DockerCommandLineCodeExecutor
from autogen_ext.code_executors.docker_jupyter import DockerJupyterCodeExecutor, DockerJupyterServer
from autogen_ext.code_executors.jupyter import JupyterCodeExecutor
from autogen_ext.code_executors.local import LocalCommandLineCodeExecutor
from autogen_ext.tools.code_execution import PythonCodeExecutionTool

local = LocalCommandLineCodeExecutor(work_dir="coding")  # expect: AGS010
tool = PythonCodeExecutionTool(local)  # ok: reported where the executor is made
inline = PythonCodeExecutionTool(LocalCommandLineCodeExecutor())  # expect: AGS010
jupyter = JupyterCodeExecutor(output_dir="notebooks")  # expect: AGS010
default = create_default_code_executor()  # expect: AGS010
docker = DockerCommandLineCodeExecutor(work_dir="coding")
docker_jupyter = DockerJupyterCodeExecutor(DockerJupyterServer())


async def main():
    async with LocalCommandLineCodeExecutor(timeout=30) as executor:  # expect: AGS010
        return PythonCodeExecutionTool(executor)
