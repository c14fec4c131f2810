"""Helpers that have a shell or none by what their callers say."""

import subprocess

from autogen import UserProxyAgent

user = UserProxyAgent("user", human_input_mode="ALWAYS", code_execution_config=False)


def run(command, shell=False):
    if shell:
        return subprocess.getoutput(command)
    return subprocess.run(command, capture_output=True, text=True).stdout


def run_too(command, shell=False):
    if shell:
        return subprocess.getoutput(command)  # expect: AGS060
    return subprocess.run(command, capture_output=True, text=True).stdout


def run_with(command, **options):
    return subprocess.run(command, **options).stdout


def run_with_too(command, **options):
    return subprocess.run(command, **options).stdout  # expect: AGS060


def run_text_or_list(command, shell=False):
    if isinstance(command, str):
        shell = True
    return subprocess.run(command, shell=shell, capture_output=True, text=True).stdout


def run_text_or_list_too(command, shell=False):
    if isinstance(command, (str, bytes)):
        shell = True
    return subprocess.run(command, shell=shell, capture_output=True, text=True).stdout  # expect: AGS060


@user.register_for_execution()
def run_itself(command: str, shell: bool = False) -> str:
    if shell:
        return subprocess.getoutput(command)  # expect: AGS060
    return subprocess.run(command, capture_output=True, text=True).stdout  # expect: AGS060


@user.register_for_execution()
def count(folder: str) -> str:
    run("ls | wc -l", shell=True)
    run_with("ls | wc -l", shell=True)
    run_text_or_list("ls | wc -l")
    run_itself("ls | wc -l", shell=True)
    return run(["ls", folder]) + run_with(["ls", folder]) + run_text_or_list(["ls", folder])


@user.register_for_execution()
def show(folder: str) -> str:
    run_too(["ls"])
    run_with_too(["ls"])
    run_text_or_list_too(["ls"])
    return run_too(f"ls {folder}", shell=True) + run_with_too(f"ls {folder}", shell=True) + run_text_or_list_too(f"ls {folder}")
