import autogen
import docker
from containers_of_the_company import DockerCommandLineCodeExecutor

client = docker.from_env()
client.containers.run("python:3.12-slim", network_mode="host")  # ok: not an executor
executor = DockerCommandLineCodeExecutor(container_create_kwargs={"network_mode": "host"})  # ok: another library's
agent = autogen.AssistantAgent("agent", llm_config=False)
