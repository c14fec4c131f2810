"""Settings that a comprehension puts together."""

import os

from autogen import UserProxyAgent

settings = {key: value for key, value in [("use_docker", False), ("work_dir", "coding")]}  # expect: AGS010
UserProxyAgent("a", human_input_mode="ALWAYS", code_execution_config=settings)
in_container = {key: value for key, value in {"use_docker": True, "work_dir": "coding"}.items()}
UserProxyAgent("b", human_input_mode="ALWAYS", code_execution_config=in_container)  # ok: in a container
some = {key: value for key, value in [("work_dir", "coding")] if key in os.environ}
UserProxyAgent("c", human_input_mode="ALWAYS", code_execution_config=some)  # ok: it is not known which
all_of_them = {key: value for key, value in [("work_dir", "coding")] if key}  # expect: AGS010
UserProxyAgent("d", human_input_mode="ALWAYS", code_execution_config=all_of_them)
