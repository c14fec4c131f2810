# options: autogen-advisory=AGS920
"""Tools of AG2 1.x for commands, code, skills and files: who is asked before they run."""

from ag2 import Agent, Toolkit
from ag2.config import OpenAIConfig
from ag2.extensions.docker import DockerEnvironment
from ag2.middleware import BaseMiddleware, Middleware, RetryMiddleware, approval_required
from ag2.tools import AnthropicBashTool, FilesystemToolkit, SandboxCodeTool, SandboxShellTool, ShellTool, SkillSearchToolkit, SkillsToolkit
from ag2.tools.skills import LocalRuntime

box = DockerEnvironment("python:3.12-slim")
config = OpenAIConfig("gpt-5")

SandboxShellTool(box)  # expect: AGS920
SandboxShellTool(box, middleware=[approval_required(allow_always=False)])
SandboxShellTool(box, middleware=None)  # expect: AGS920
SandboxCodeTool(box, middleware=[RetryMiddleware()])  # expect: AGS920
SandboxCodeTool(box, middleware=chosen)  # ok: what it does is not known
SandboxCodeTool(box, middleware=[*others])
AnthropicBashTool(box)  # expect: AGS920
ShellTool()  # ok: runs at the provider
FilesystemToolkit("workspace")  # expect: AGS920
FilesystemToolkit("workspace", read_only=False)  # expect: AGS920
FilesystemToolkit("workspace", read_only=True)
FilesystemToolkit("workspace", read_only=chosen)
FilesystemToolkit("workspace", **options)
SkillsToolkit(LocalRuntime("skills", sandbox=box))  # expect: AGS920
SkillSearchToolkit(LocalRuntime("skills", sandbox=box), middleware=[approval_required()])


class Watch(BaseMiddleware):
    """Asks."""

    async def on_tool_execution(self, call_next, event, context):
        if await context.input(f"run {event.name}? ") != "y":
            return refused(event)
        return await call_next(event, context)


class Log(BaseMiddleware):
    """Lets everything through."""

    async def on_tool_execution(self, call_next, event, context):
        result = await call_next(event, context)
        print(event.name, result)
        return result


class Handed(Log):
    """Calls on by its base."""

    async def on_tool_execution(self, call_next, event, context):
        return await super().on_tool_execution(call_next, event, context)


def refusing(words):
    """Makes one that refuses."""

    async def hook(call_next, event, context):
        if any(word in event.arguments for word in words):
            raise PermissionError(event.name)
        return await call_next(event, context)

    return hook


async def onward(call_next, event, context):
    return await call_next(event, context)


SandboxShellTool(box, middleware=[refusing(["rm"])])
SandboxShellTool(box, middleware=[onward])  # expect: AGS920
watched = SandboxShellTool(box)
Agent("watched", config=config, tools=[Toolkit(watched, name="shells")], middleware=[Middleware(Watch)])
logged = SandboxShellTool(box)  # expect: AGS920
Agent("logged", config=config, tools=[logged], middleware=[Middleware(Log), Handed])
shared = SandboxShellTool(box)  # expect: AGS920
Agent("asks", config=config, tools=[shared], middleware=[Watch])
Agent("does not", config=config, tools=[shared])
Agent("boxed", config=config, tools=[Toolkit(SandboxCodeTool(box), middleware=[approval_required()])])


class AskingShell(SandboxShellTool):
    """Runs in its own way."""

    async def __call__(self, event, context):
        return await asked(event)


class NamedShell(SandboxShellTool):
    """Runs as its base does."""


AskingShell(box)
NamedShell(box)  # expect: AGS920
