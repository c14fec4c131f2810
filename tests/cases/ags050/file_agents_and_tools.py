"""Folders of agents and tools that work on files, of shells and of coding agents."""

import os
from pathlib import Path

from ag2.acp import ACPConfig, CodexConfig
from ag2.extensions.docker import DockerEnvironment
from ag2.knowledge import DiskKnowledgeStore
from ag2.tools import FilesystemToolkit, MCPStdioServerConfig
from ag2.tools.skills import LocalRuntime
from autogen.environments import WorkingDirectory
from autogen.tools.experimental.apply_patch import ApplyPatchTool
from autogen.tools.experimental.shell import ShellExecutor
from autogen_ext.agents.file_surfer import FileSurfer
from autogen_ext.tools.mcp import StdioServerParams

FilesystemToolkit("/")  # expect: AGS050
FilesystemToolkit(base_path=Path.home())  # expect: AGS050
FilesystemToolkit()
FilesystemToolkit("notes", read_only=True)
FileSurfer("f", client, "reads files", os.getcwd())  # expect: AGS050
FileSurfer("f", client, base_path=Path(__file__).parent)  # expect: AGS050
FileSurfer("f", client, base_path=Path(__file__).parent / "papers")
ApplyPatchTool(workspace_dir=os.path.expanduser("~"))  # expect: AGS050
ApplyPatchTool(workspace_dir=os.path.expanduser("~/drafts"))
ShellExecutor(workspace_dir="/etc")  # expect: AGS010, AGS050
WorkingDirectory("..")  # expect: AGS050
DiskKnowledgeStore("C:\\")  # expect: AGS050
LocalRuntime(".", sandbox=DockerEnvironment())  # expect: AGS050
LocalRuntime("skills", sandbox=DockerEnvironment(workdir="/"))
ACPConfig(["agent"], fs_root="/")  # expect: AGS050
CodexConfig(fs_root="work", additional_directories=["docs", "~/.aws"])  # expect: AGS050
MCPStdioServerConfig(command="server", cwd="/")
StdioServerParams(command="server", cwd="/")
