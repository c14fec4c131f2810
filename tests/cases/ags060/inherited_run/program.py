import os
import subprocess

from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient
from bases import GuardedTool, Recursive, SpreadTool, SteppingTool, SyncTool
from unread import Remover


class Shell(SyncTool):
    def run_sync(self, args):
        return subprocess.run(args.command, shell=True)  # expect: AGS060


class Reader(SyncTool):
    def run_sync(self, args):
        return open(args.path).read()  # expect: AGS052


class Careful(SyncTool):
    def run_sync(self, args):
        if args.command not in ("date", "uptime"):
            raise ValueError(args.command)
        return os.system(args.command)  # ok: one of two


class Spread(SpreadTool):
    async def execute(self, folder, command):
        return os.popen(command).read()  # expect: AGS060


class Guarded(GuardedTool):
    def execute(self, command):
        return os.system(command)  # ok: checked in the base


class Stepping(SteppingTool):
    def second(self, command, folder):
        os.system(f"ls {folder}")  # ok: no model chose the folder
        return os.system(command)  # expect: AGS060


class Endless(Recursive):
    def other(self, args):
        return os.system(args.command)  # ok: nothing calls it


tools = [Shell(), Remover()]  # expect: AGS060
agent = AssistantAgent("agent", OpenAIChatCompletionClient(model="gpt-4o"), tools=tools)
