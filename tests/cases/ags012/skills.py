"""The scripts of a skill have a time limit, too."""

from ag2.extensions.docker import DockerEnvironment
from ag2.tools.skills import LocalRuntime

LocalRuntime("skills", timeout=100_000, sandbox=DockerEnvironment())  # expect: AGS012
LocalRuntime("skills", timeout=60, sandbox=DockerEnvironment())
