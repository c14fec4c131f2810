import os

from ag2.extensions.docker import DockerEnvironment
from autogen.coding import DockerCommandLineCodeExecutor
from autogen.coding.jupyter import DockerJupyterServer
from autogen.environments import DockerPythonEnvironment

guide = DockerCommandLineCodeExecutor(image="python:3.12-slim", docker_network="bridge")  # expect: AGS013
guide_none = DockerCommandLineCodeExecutor(image="python:3.12-slim", docker_network="none")
host = DockerCommandLineCodeExecutor(container_create_kwargs={"network_mode": "host"})  # expect: AGS013
named = DockerCommandLineCodeExecutor(container_create_kwargs={"network": "agents_default"})  # expect: AGS013
enabled = DockerCommandLineCodeExecutor(container_create_kwargs={"network_disabled": False})  # expect: AGS013
disabled = DockerCommandLineCodeExecutor(container_create_kwargs={"network_disabled": True})
none = DockerCommandLineCodeExecutor(container_create_kwargs={"network_mode": "none"})
no_network = DockerCommandLineCodeExecutor(container_create_kwargs={"network": "none"})
missing = DockerCommandLineCodeExecutor(container_create_kwargs={"mem_limit": "512m"})  # ok: what is merely missing is advisory
unknown = DockerCommandLineCodeExecutor(container_create_kwargs={"network_mode": os.environ["NETWORK"]})  # ok: unknown
server = DockerJupyterServer(network="host")  # expect: AGS013
server_mode = DockerJupyterServer(network_mode="bridge")  # expect: AGS013
python = DockerPythonEnvironment(image="python:3.12-slim", network="bridge")  # expect: AGS013
python_none = DockerPythonEnvironment(image="python:3.12-slim", network="none")
environment = DockerEnvironment(network_mode="bridge")  # expect: AGS013
environment_none = DockerEnvironment(network_mode="none")
