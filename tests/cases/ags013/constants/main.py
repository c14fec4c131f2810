from autogen.coding import DockerCommandLineCodeExecutor
from autogen.coding.jupyter import DockerJupyterServer
from containers import BRIDGE, NETWORK, OPTIONS

first = DockerCommandLineCodeExecutor(container_create_kwargs={"network": NETWORK})  # expect: AGS013
second = DockerCommandLineCodeExecutor(container_create_kwargs={"network": NETWORK})  # ok: once per value
third = DockerCommandLineCodeExecutor(container_create_kwargs=OPTIONS)
server = DockerJupyterServer(network=BRIDGE)  # expect: AGS013
