"""What a class of one's own lets its coding agent do, each heir by itself."""

from ag2 import Agent
from ag2.acp import ClaudeCodeConfig


class Shop:
    policy = "default"

    def coder(self):
        return Agent("coder", config=ClaudeCodeConfig(permission_mode=self.policy))


class Free(Shop):
    policy = "bypassPermissions"  # expect: AGS025


class Asked(Shop):
    policy = "acceptEdits"
