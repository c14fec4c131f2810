"""Every call that hands a text to a shell or starts a program."""

import os
import subprocess
from os import system
from subprocess import Popen, check_output, getoutput
from subprocess import run as start

from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o")


def whole_commands(command: str) -> str:
    os.system(command)  # expect: AGS060
    system(command)  # expect: AGS060
    text = os.popen(command).read()  # expect: AGS060
    subprocess.run(command, shell=True)  # expect: AGS060
    subprocess.call(command, shell=True)  # expect: AGS060
    subprocess.Popen(command, shell=True)  # expect: AGS060
    subprocess.getoutput(command)  # expect: AGS060
    subprocess.getstatusoutput(command)  # expect: AGS060
    Popen(command, shell=True)  # expect: AGS060
    getoutput(command)  # expect: AGS060
    start(command, shell=True)  # expect: AGS060
    subprocess.run(args=command, shell=True)  # expect: AGS060
    subprocess.run(command)  # expect: AGS060
    subprocess.run(["bash", "-c", command])  # expect: AGS060
    subprocess.run(["sh", "-c", f"ls {command}"])  # expect: AGS060
    return text


def called_check(command: str) -> int:
    subprocess.check_call(command, shell=True)  # expect: AGS060
    subprocess.check_output(command, shell=True)  # expect: AGS060
    check_output(command, shell=True)  # expect: AGS060
    return os.system(command)  # expect: AGS060


def parts(path: str) -> str:
    os.system("cat " + path)  # expect: AGS060
    os.system(f"cat {path}")  # expect: AGS060
    os.system("cat %s" % path)  # expect: AGS060
    os.system("cat {}".format(path))  # expect: AGS060
    os.system(" ".join(["cat", path]))  # expect: AGS060
    os.system(path.strip())  # expect: AGS060
    subprocess.run(f"cat {path}", shell=True)  # expect: AGS060
    subprocess.run(  # expect: AGS060
        f"cat {path}",
        shell=True,
        check=True,
    )
    line = "cat "
    line += path
    return subprocess.run(line, shell=True, text=True, capture_output=True).stdout  # expect: AGS060


def programs(program: str, argument: str) -> str:
    subprocess.run([program])  # expect: AGS060
    subprocess.run([program, "--version"])  # expect: AGS060
    subprocess.Popen([program, argument])  # expect: AGS060
    subprocess.run(["ls", argument])  # ok: an argument of a fixed program
    subprocess.run(["ls", "--", argument], check=True)  # ok
    subprocess.run(["ls", f"--sort={argument}"])  # ok
    subprocess.run(["ls"], cwd=argument)  # ok: not the command
    subprocess.run(["cat"], input=argument, text=True)  # ok: not the command
    return argument


def fixed(path: str) -> str:
    os.system("ls")  # ok: a constant
    subprocess.run("ls", shell=True)  # ok: a constant
    path = "notes.txt"
    os.system(f"cat {path}")  # ok: bound again
    return path


def not_a_tool(command: str) -> int:
    return os.system(command)  # ok: no model calls it


agent = AssistantAgent("agent", model_client=client, tools=[whole_commands, called_check, parts, programs, fixed])
