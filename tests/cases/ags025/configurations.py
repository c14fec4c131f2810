"""The settings of coding agents, by keyword, position and `**`, and what their commands say."""

import os
import shlex

from ag2.acp import ACPConfig, ACPRemoteConfig, ClaudeCodeConfig, CodexConfig, KiloCodeConfig, OpenCodeConfig
from ag2.config import OpenAIConfig

ACPConfig(["agent"], "work", None, None, "auto")  # expect: AGS025
ACPConfig(["agent"], "work", None, None, "ask")
CodexConfig(permission_policy="auto", cwd="work")  # expect: AGS025
CodexConfig(approval_policy="never")  # expect: AGS025
CodexConfig(approval_policy="on-request")
OpenCodeConfig(permission_policy="deny")
KiloCodeConfig()
ClaudeCodeConfig(permission_mode="bypassPermissions")  # expect: AGS025
ClaudeCodeConfig(permission_mode="acceptEdits")
ClaudeCodeConfig(permission_policy=os.environ["POLICY"])
ACPRemoteConfig("wss://agents.example.org", permission_policy="auto" if os.environ.get("CI") else "ask")  # expect: AGS025
free = {"permission_policy": "auto"}  # expect: AGS025
ClaudeCodeConfig(**free)
ClaudeCodeConfig(env={"options": {"permission_mode": "bypassPermissions"}})  # expect: AGS025
ACPConfig(["agent", "--permission-mode", "bypassPermissions"])  # expect: AGS025
ACPConfig(["agent", "--permission-mode", "plan"])
ACPConfig(command=["agent", "-c", 'approval_policy="never"'])  # expect: AGS025
ACPConfig(command=["agent", "--yolo"])  # expect: AGS025
ACPConfig(command=["agent", 7, "--verbose"])
ACPConfig("agent --permission-mode bypassPermissions".split())  # expect: AGS025
ACPConfig(shlex.split("agent -c 'approval_policy=never'"))  # expect: AGS025
ACPConfig(shlex.split("agent --model 'large one'"))


class Free(ClaudeCodeConfig):
    def __init__(self):
        super().__init__(permission_policy="auto")  # expect: AGS025


OpenAIConfig("m", permission_policy="auto")
dict(permission_policy="auto")
