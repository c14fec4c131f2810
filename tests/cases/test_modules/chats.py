"""It imports a test framework, but is not called like a test: a program that reuses a part of it."""

from unittest import mock

from autogen import UserProxyAgent

UserProxyAgent("driver", human_input_mode="NEVER", code_execution_config={"executor": mock.Mock()}, max_consecutive_auto_reply=3)  # expect: AGS020
