# options: autogen-advisory=AGS910
"""AG2 1.x: environments with and without a timeout."""

from autogen.beta import Agent
from autogen.beta.environments import DockerEnvironment
from autogen.beta.tools import SandboxShellTool

Agent("left to the default", config=config, tools=[SandboxShellTool(DockerEnvironment())])  # expect: AGS910
Agent("limited", config=config, tools=[SandboxShellTool(DockerEnvironment(timeout=30))])
