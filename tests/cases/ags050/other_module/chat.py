"""Folders that another module names."""

import autogen
import settings
from autogen.coding import DockerCommandLineCodeExecutor
from settings import SAFE_DIR

DockerCommandLineCodeExecutor(work_dir=SAFE_DIR)
DockerCommandLineCodeExecutor(work_dir=settings.WORK_DIR)  # expect: AGS050
autogen.UserProxyAgent("user", code_execution_config={"use_docker": True, "work_dir": settings.SAFE_DIR})
