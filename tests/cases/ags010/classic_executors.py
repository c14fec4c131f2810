import tempfile

import autogen
from autogen.coding import LocalCommandLineCodeExecutor
from autogen.coding.jupyter import (
    DockerJupyterServer,
    EmbeddedIPythonCodeExecutor,
    JupyterCodeExecutor,
    LocalJupyterServer,
)
from autogen.coding.local_commandline_code_executor import LocalCommandLineCodeExecutor as DeepExecutor

plain = LocalCommandLineCodeExecutor()  # expect: AGS010
deep = DeepExecutor(work_dir="coding")  # expect: AGS010
qualified = autogen.coding.LocalCommandLineCodeExecutor(work_dir="coding")  # expect: AGS010
embedded = EmbeddedIPythonCodeExecutor(output_dir="coding")  # expect: AGS010
server = LocalJupyterServer()  # expect: AGS010
on_server = JupyterCodeExecutor(server, output_dir="coding")  # ok: reported on the server
nested = JupyterCodeExecutor(LocalJupyterServer(), output_dir="coding")  # expect: AGS010
with LocalJupyterServer() as managed:  # expect: AGS010
    executor = JupyterCodeExecutor(managed, output_dir="coding")  # ok: reported on the server
container = JupyterCodeExecutor(DockerJupyterServer(), output_dir="coding")  # ok: a container's server
with LocalCommandLineCodeExecutor(  # expect: AGS010
    timeout=30,
    work_dir="coding",
) as running:
    agent = autogen.ConversableAgent("agent", code_execution_config={"executor": running})


def executor_for(server):
    return JupyterCodeExecutor(server)  # ok: an unknown server


scratch = LocalCommandLineCodeExecutor(work_dir=tempfile.mkdtemp())  # expect: AGS010
