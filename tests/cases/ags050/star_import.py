"""Names that a star import brings."""

from autogen.coding import *

executor = DockerCommandLineCodeExecutor(work_dir="..")  # expect: AGS050
other = DockerCommandLineCodeExecutor(work_dir="coding")
