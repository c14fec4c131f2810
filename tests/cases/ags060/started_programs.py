"""Programs and shells that are started without a command line, behind others, or in place of this one."""

import asyncio
import os
import pty
import shlex
import subprocess
import sys

from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient


async def in_asyncio(command: str, path: str) -> None:
    await asyncio.create_subprocess_exec("sh", "-c", command)  # expect: AGS060
    await asyncio.create_subprocess_exec(command)  # expect: AGS060
    await asyncio.create_subprocess_exec(*shlex.split(command))  # expect: AGS060
    await asyncio.create_subprocess_exec("wc", "-l", path)  # ok: an argument of a fixed program


def behind(command: str, path: str) -> None:
    subprocess.run(["sudo", "-n", "bash", "-lc", command])  # expect: AGS060
    subprocess.run(["env", "LANG=C", "sh", "-c", command])  # expect: AGS060
    subprocess.run(["sudo", "-u", "builder", "bash", "-c", command])  # expect: AGS060
    subprocess.run(["sudo", "-u", "builder", "du", "-sh", path])  # ok: an argument of a fixed program
    subprocess.run(["nohup", command])  # expect: AGS060
    subprocess.run(["timeout", "30", "bash", "-c", f"du -sh {path}"])  # expect: AGS060
    subprocess.run(["sudo", "-n", "du", "-sh", path])  # ok: an argument of a fixed program
    subprocess.run(["bash", "-c", 'du -sh "$1"', "du", path])  # ok: an argument of a fixed text


def instead(command: str, path: str) -> None:
    if path:
        os.execlp("sh", "sh", "-c", command)  # expect: AGS060
    if command:
        os.execvp("bash", ["bash", "-c", command])  # expect: AGS060
    if path and command:
        words = ["bash", "-c", command]
        os.execvp(words[0], words)  # expect: AGS060
    if not path:
        counting = ["wc", "-l", command]
        os.execv("/usr/bin/wc", counting)  # ok: an argument of a fixed program
    os.spawnlp(os.P_WAIT, "sh", "sh", "-c", command)  # expect: AGS060
    os.spawnvp(os.P_WAIT, command, [command, path])  # expect: AGS060
    pty.spawn(["sh", "-c", command])  # expect: AGS060
    pty.spawn(shlex.split(command))  # expect: AGS060
    os.execlp("du", "du", "-sh", path)  # ok: an argument of a fixed program


def split(command: str, branch: str) -> None:
    subprocess.run(shlex.split(command))  # expect: AGS060
    subprocess.run(command.split())  # expect: AGS060
    subprocess.run(["git", "log", *branch.split()])  # ok: arguments of git
    words = shlex.split(command)
    if words[0] in ("git", "du"):
        subprocess.run(words)  # ok: one of two programs, and no shell
        subprocess.run(" ".join(words), shell=True)  # expect: AGS060


def in_python(code: str, path: str) -> None:
    subprocess.run([sys.executable, "-c", code])  # expect: AGS040
    subprocess.run(["python3", "-I", "-c", f"print({code})"])  # expect: AGS040
    subprocess.run(["node", "-e", code])  # expect: AGS040
    subprocess.run([sys.executable, "report.py", path])  # ok: an argument of a fixed program


agent = AssistantAgent(
    "agent",
    model_client=OpenAIChatCompletionClient(model="gpt-4o"),
    tools=[in_asyncio, behind, instead, split, in_python],
)
