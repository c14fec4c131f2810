# options: autogen-advisory=AGS970
"""Settings of the security guides that AutoGen does not honour as written."""

import os

import autogen
from ag2.config import ZAIConfig
from ag2.extensions.docker import DockerEnvironment
from autogen.coding import DockerCommandLineCodeExecutor, LocalCommandLineCodeExecutor
from autogen_ext.code_executors.docker import DockerCommandLineCodeExecutor as NewDocker

key = os.environ["OPENAI_API_KEY"]
SHELLS_OFF = {"bash": False, "shell": False, "sh": False, "pwsh": False, "powershell": False, "ps1": False}

DockerCommandLineCodeExecutor(work_dir="coding", docker_network="none")  # expect: AGS970
NewDocker(work_dir="coding", docker_network="none")  # expect: AGS970
DockerCommandLineCodeExecutor(work_dir="coding", container_create_kwargs={"network_mode": "none"})
DockerCommandLineCodeExecutor(work_dir="coding", bind_dir="/srv/data:/data:ro")  # expect: AGS970
NewDocker(work_dir="coding", bind_dir="/srv/data:/data:ro")  # expect: AGS970
DockerCommandLineCodeExecutor(work_dir="coding", bind_dir="/srv/data")
DockerCommandLineCodeExecutor(work_dir="coding", bind_dir="D:\\data")  # ok: a drive, not a mode
LocalCommandLineCodeExecutor(timeout=60, work_dir="coding", execution_policies={"bash": False})  # expect: AGS970
LocalCommandLineCodeExecutor(timeout=60, work_dir="coding", execution_policies={"bash": False, "sh": False})  # expect: AGS970
LocalCommandLineCodeExecutor(timeout=60, work_dir="coding", execution_policies=SHELLS_OFF)
autogen.UserProxyAgent("a", human_input_mode="ALWAYS", max_consecutive_auto_reply=5, code_execution_config=False)  # expect: AGS970
autogen.UserProxyAgent("a", human_input_mode="TERMINATE", max_consecutive_auto_reply=5, code_execution_config=False)
autogen.UserProxyAgent("a", human_input_mode="ALWAYS", max_consecutive_auto_reply=0, code_execution_config=False)  # ok: 0 counts in any mode
autogen.UserProxyAgent("a", human_input_mode="ALWAYS", max_consecutive_auto_reply=None, code_execution_config=False)
autogen.UserProxyAgent("a", human_input_mode="ALWAYS", code_execution_config=False)
autogen.AssistantAgent("a", llm_config={"model": "gpt-4o", "api_key": key, "request_timeout": 60})  # expect: AGS970
autogen.AssistantAgent("a", llm_config={"model": "gpt-4o", "api_key": key, "api_base": "https://llm.example.com"})  # expect: AGS970
autogen.AssistantAgent("a", llm_config={"model": "gpt-4o", "api_key": key, "base_url": "https://llm.example.com", "timeout": 60})
ZAIConfig(model="glm", api_key=key, request_timeout=60)  # ok: its own name for it
LocalCommandLineCodeExecutor(timeout=60, work_dir="coding", execution_policies={**SHELLS_OFF, "sh": allowed})  # ok: it is not known
DockerCommandLineCodeExecutor(**unheard_of)  # ok: whatever it holds
DockerEnvironment(docker_network="none")  # expect: AGS970
autogen.UserProxyAgent("a", max_consecutive_auto_reply=5, code_execution_config=False)  # expect: AGS970
autogen.ConversableAgent("a", llm_config=False, max_consecutive_auto_reply=5)  # ok: by default TERMINATE
changed = autogen.UserProxyAgent("a", max_consecutive_auto_reply=5, code_execution_config=False)
changed.human_input_mode = "TERMINATE"  # ok: then it is consulted
autogen.ConversableAgent("open", human_input_mode="ALWAYS", **unheard_of)  # ok: the same
