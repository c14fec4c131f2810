"""Names that a star import brings."""

from pathlib import Path

from autogen.coding import *

executor = DockerCommandLineCodeExecutor(work_dir="..")  # expect: AGS050
other = DockerCommandLineCodeExecutor(work_dir="coding")
LocalCommandLineCodeExecutor(work_dir=Path(__file__).parent)  # expect: AGS010, AGS050
