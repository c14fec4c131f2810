"""The home directory among the volumes of a container: as a value, a key, the first part of a text."""

import os
from pathlib import Path

from autogen.coding import DockerCommandLineCodeExecutor
from autogen_ext.code_executors.docker import DockerCommandLineCodeExecutor as NewDocker

MOUNT = {"bind": "/data", "mode": "ro"}
DockerCommandLineCodeExecutor(work_dir="coding", bind_dir=os.environ["HOME"])  # expect: AGS051
DockerCommandLineCodeExecutor(work_dir="coding", bind_dir=os.path.expanduser("~/data"))  # ok: a folder made for it
NewDocker(work_dir="coding", extra_volumes={os.environ["HOME"]: MOUNT})  # expect: AGS051
NewDocker(work_dir="coding", extra_volumes={os.path.expanduser("~"): MOUNT})  # expect: AGS051
NewDocker(work_dir="coding", extra_volumes={str(Path.home()): MOUNT})  # expect: AGS051
NewDocker(work_dir="coding", extra_volumes={os.path.expandvars("$HOME"): MOUNT})  # expect: AGS051
NewDocker(work_dir="coding", extra_volumes={f"{os.environ['HOME']}/.aws": MOUNT})  # expect: AGS051
NewDocker(work_dir="coding", extra_volumes={os.path.expanduser("~/data"): MOUNT})  # ok: a folder made for it
NewDocker(work_dir="coding", extra_volumes={os.getenv("DATA"): MOUNT})  # ok: it is not known what that is
NewDocker(work_dir="coding", extra_volumes={Path(os.environ.get("DATA", "/")): MOUNT})  # expect: AGS051

volumes = {"/srv/data": MOUNT}
volumes[os.path.expanduser("~")] = MOUNT  # expect: AGS051
volumes[os.path.expanduser("~/data")] = MOUNT  # ok: a folder made for it
NewDocker(work_dir="coding", extra_volumes=volumes)
others = {}
others[os.path.expanduser("~")] = MOUNT  # ok: no container is given it
NewDocker(work_dir="coding", container_create_kwargs={"volumes": {os.environ["HOME"]: MOUNT}})  # expect: AGS051
NewDocker(work_dir="coding", container_create_kwargs={"volumes": [os.environ["HOME"] + ":/data"]})  # expect: AGS051
NewDocker(work_dir="coding", container_create_kwargs={"volumes": [f"{os.environ['HOME']}:/data:ro"]})  # expect: AGS051
NewDocker(work_dir="coding", container_create_kwargs={"volumes": [f"{os.environ['HOME']}/data:/data:ro"]})  # ok: a folder made for it
NewDocker(work_dir="coding", container_create_kwargs={"volumes": [f"{os.environ['HOME']}"]})  # expect: AGS051
