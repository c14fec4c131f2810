import autogen
import docker
from containers_of_the_company import DockerCommandLineCodeExecutor

client = docker.from_env()
client.containers.run("python:3.12-slim", privileged=True)  # ok: not an executor
executor = DockerCommandLineCodeExecutor(container_create_kwargs={"privileged": True})  # ok: another library's
agent = autogen.AssistantAgent("agent", llm_config=False)
