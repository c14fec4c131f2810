# options: autogen-max-executor-timeout=3600
from autogen.coding import DockerCommandLineCodeExecutor

above = DockerCommandLineCodeExecutor(timeout=3601, work_dir="coding")  # expect: AGS012
limit = DockerCommandLineCodeExecutor(timeout=3600, work_dir="coding")
zero = DockerCommandLineCodeExecutor(timeout=0, work_dir="coding")  # expect: AGS012
