"""What the other module lacks is reported there; what this one passes, here."""

from autogen_ext.code_executors.docker import DockerCommandLineCodeExecutor
from teams import attended, unattended

executor = DockerCommandLineCodeExecutor(work_dir="coding")
runner = unattended("runner", executor)
asker = attended("asker", executor, lambda request: ask(request))
careless = attended("careless", executor, None)  # expect: AGS021
