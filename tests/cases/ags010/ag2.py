from ag2 import Agent
from ag2.extensions.docker import DockerEnvironment
from ag2.tools import LocalEnvironment, SandboxCodeTool, SandboxShellTool

host = LocalEnvironment("work")  # expect: AGS010
coder = Agent("coder", tools=[SandboxCodeTool(host)])
shell = Agent("shell", tools=[SandboxShellTool(LocalEnvironment(path="work"))])  # expect: AGS010
contained = Agent("contained", tools=[SandboxCodeTool(DockerEnvironment(image="python:3.12-slim"))])
