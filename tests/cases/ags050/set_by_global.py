"""A function sets a name of the module before it uses it; another may come between, or the function may leave the name as it is."""
import os

from autogen.coding import DockerCommandLineCodeExecutor

work_dir = "."
kept = "."  # expect: AGS050
shared = "work"


def start(output):
    global work_dir
    work_dir = os.path.join(output, "coding")
    return DockerCommandLineCodeExecutor(work_dir=work_dir)


def keep(output):
    global kept
    if output:
        kept = "output"
    return DockerCommandLineCodeExecutor(work_dir=kept)


def share():
    global shared
    shared = "shared"
    widen()
    return DockerCommandLineCodeExecutor(work_dir=shared)


def widen():
    global shared
    shared = "/"  # expect: AGS050
