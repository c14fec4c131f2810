# options: autogen-max-executor-timeout=30
from autogen.coding import DockerCommandLineCodeExecutor

above = DockerCommandLineCodeExecutor(timeout=31, work_dir="coding")  # expect: AGS012
limit = DockerCommandLineCodeExecutor(timeout=30, work_dir="coding")
none = DockerCommandLineCodeExecutor(timeout=None, work_dir="coding")  # expect: AGS012
