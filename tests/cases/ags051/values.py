"""The forms that a value can take."""

import functools
import os
from pathlib import Path

from autogen_ext.code_executors.docker import DockerCommandLineCodeExecutor
from containers import DockerCommandLineCodeExecutor as OtherExecutor

SHARED = "/home/ada"  # expect: AGS051
DockerCommandLineCodeExecutor(work_dir="coding", bind_dir=SHARED)
DockerCommandLineCodeExecutor(work_dir="coding", bind_dir=f"{SHARED}/data")

later = "data"
DockerCommandLineCodeExecutor(work_dir="coding", bind_dir=later)  # ok: bound to the root only afterwards
later = "/"

volumes = {"/srv/data": {"bind": "/data", "mode": "ro"}}
DockerCommandLineCodeExecutor(work_dir="coding", extra_volumes=volumes)

more = {"/srv/data": {"bind": "/data", "mode": "ro"}}
more["/var/run/docker.sock"] = {"bind": "/var/run/docker.sock", "mode": "rw"}  # expect: AGS051
DockerCommandLineCodeExecutor(work_dir="coding", extra_volumes=more)

either = "/" if os.getenv("DEBUG") else "data"  # expect: AGS051
DockerCommandLineCodeExecutor(work_dir="coding", bind_dir=either)


def make(bind_dir="/"):  # expect: AGS051
    return DockerCommandLineCodeExecutor(work_dir="coding", bind_dir=bind_dir)


def unknown(volumes, **kwargs):
    DockerCommandLineCodeExecutor(work_dir="coding", extra_volumes=volumes)
    DockerCommandLineCodeExecutor(work_dir="coding", **kwargs)


bound = functools.partial(DockerCommandLineCodeExecutor, bind_dir=Path.home())  # expect: AGS051
bound(work_dir="coding")


class Mounted(DockerCommandLineCodeExecutor):
    """An executor of our own."""


Mounted(work_dir="coding", bind_dir="/")  # expect: AGS051
OtherExecutor(work_dir="coding", bind_dir="/")  # ok: another library's class

# A path by its name is one mount, at the name.
CONTROL = "/var/run/docker.sock"
named = {
    CONTROL:  # expect: AGS051
        {"bind": "/control", "mode": "rw"},
}
DockerCommandLineCodeExecutor(work_dir="coding", extra_volumes=named)
dropped = {CONTROL: {"bind": "/control", "mode": "rw"}, "data": {"bind": "/data", "mode": "ro"}}
dropped.pop(CONTROL)
DockerCommandLineCodeExecutor(work_dir="coding", extra_volumes=dropped)  # ok: it is dropped before
