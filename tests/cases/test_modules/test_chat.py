"""A test module runs agents as it must; what it keeps and where it works is looked at all the same."""

import os
import stat
import unittest

import autogen
from autogen import AssistantAgent, UserProxyAgent
from autogen.beta.acp import ClaudeCodeConfig
from autogen.beta.tools import DockerEnvironment

CONFIG = {"model": "m", "cache_seed": 3, "api_key": "sk-proj-0Qm4Zt8Lw2Xy6Rb1"}  # expect: AGS001


class ChatTest(unittest.TestCase):
    def test_chat(self) -> None:
        runner = UserProxyAgent(
            "runner",
            human_input_mode="NEVER",  # ok: AGS020 a test
            max_consecutive_auto_reply=1000,  # ok: AGS022 a test
            code_execution_config={"use_docker": False, "work_dir": "/etc", "timeout": 0},  # expect: AGS050
        )
        runner.initiate_chat(AssistantAgent("writer", llm_config=CONFIG), message=input(), max_turns=900)
        os.chmod(__file__, stat.S_IRWXU)  # ok: AGS053 a test
        ClaudeCodeConfig(permission_policy="auto")  # ok: AGS025 a test
        DockerEnvironment(image="python:3.12", network_mode="bridge")  # ok: AGS013 a test
        self.assertTrue(autogen.GroupChat(agents=[runner], messages=[], max_round=500))
