"""Tools for the other module, and who is asked about each."""

from ag2.events import ToolResultEvent
from ag2.tools import DockerEnvironment, LocalEnvironment, SandboxCodeTool, SandboxShellTool


def asking():
    async def ask(call_next, event, context):
        if await context.dependencies["person"].allows(event.name):
            return await call_next(event, context)
        return ToolResultEvent.from_call(event, result="refused")

    return ask


def asked_tools(names):
    ask = asking()
    return [
        SandboxCodeTool(environment=LocalEnvironment(), middleware=[ask], name=names[0]),
        SandboxShellTool(middleware=[ask], name=names[1]),
        SandboxCodeTool(environment=DockerEnvironment("python:3.12-slim"), name=names[2]),
    ]


def one_of_them_asked(names):
    return [
        SandboxCodeTool(environment=LocalEnvironment(), middleware=[asking()], name=names[0]),
        SandboxCodeTool(environment=LocalEnvironment(), name=names[1]),  # expect: AGS010
        SandboxShellTool(name=names[2]),  # expect: AGS010
    ]
