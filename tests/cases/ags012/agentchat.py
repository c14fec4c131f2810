from autogen_ext.code_executors.azure import ACADynamicSessionsCodeExecutor
from autogen_ext.code_executors.docker import DockerCommandLineCodeExecutor
from autogen_ext.code_executors.docker_jupyter import DockerJupyterCodeExecutor, DockerJupyterServer
from autogen_ext.code_executors.jupyter import JupyterCodeExecutor
from autogen_ext.code_executors.local import LocalCommandLineCodeExecutor
from azure.identity import DefaultAzureCredential

docker = DockerCommandLineCodeExecutor(timeout=7200)  # expect: AGS012
local = LocalCommandLineCodeExecutor(  # expect: AGS010
    timeout=7200,  # expect: AGS012
    work_dir="coding",
)
jupyter = DockerJupyterCodeExecutor(DockerJupyterServer(), timeout=0)  # expect: AGS012
host_jupyter = JupyterCodeExecutor(timeout=7200)  # expect: AGS010, AGS012
sessions = ACADynamicSessionsCodeExecutor(
    pool_management_endpoint="https://pool.contoso.com",
    credential=DefaultAzureCredential(),
    timeout=7200,  # expect: AGS012
)
bounded = DockerCommandLineCodeExecutor(timeout=60)


async def main():
    async with DockerCommandLineCodeExecutor(timeout=None) as executor:  # expect: AGS012
        await executor.restart()
