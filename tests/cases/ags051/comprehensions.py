"""The volumes come out of a comprehension: each path that it goes over is mounted."""

from pathlib import Path

from autogen_ext.code_executors.docker import DockerCommandLineCodeExecutor

HOME = Path.home()
FOLDERS = ["~/.aws", "shared"]  # expect: AGS051
cloud = DockerCommandLineCodeExecutor(work_dir="work", extra_volumes={folder: {"bind": f"/in/{folder}"} for folder in FOLDERS})
keys = DockerCommandLineCodeExecutor(
    work_dir="work",
    extra_volumes={str(folder): {"bind": "/in"} for folder in (HOME / ".ssh", HOME / "data")},  # expect: AGS051
)
data = DockerCommandLineCodeExecutor(work_dir="work", extra_volumes={str(folder): {"bind": "/in"} for folder in (HOME / "data", "out")})  # ok
