"""`use_docker`, `work_dir` and `timeout` beside `executor`."""

import os

import autogen
from autogen.coding import DockerCommandLineCodeExecutor

executor = DockerCommandLineCodeExecutor(work_dir="coding")

autogen.UserProxyAgent("user", code_execution_config={"executor": executor})
autogen.UserProxyAgent("user", code_execution_config={"executor": executor, "last_n_messages": 2})
autogen.UserProxyAgent("user", code_execution_config={"executor": executor, "use_docker": True})  # expect: AGS070
autogen.UserProxyAgent("user", code_execution_config={"executor": executor, "work_dir": "coding"})  # expect: AGS070
autogen.UserProxyAgent("user", code_execution_config={"executor": executor, "timeout": 60})  # expect: AGS070
autogen.UserProxyAgent("user", code_execution_config={"executor": executor, "use_docker": False})  # expect: AGS070
autogen.UserProxyAgent(
    "user",
    code_execution_config={
        "executor": executor,
        "use_docker": True,  # expect: AGS070
        "last_n_messages": 2,
        "work_dir": "coding",  # expect: AGS070
        "timeout": 60,  # expect: AGS070
    },
)
autogen.UserProxyAgent("user", code_execution_config={"use_docker": True, "work_dir": "coding", "timeout": 60})
autogen.ConversableAgent("agent", human_input_mode="ALWAYS", code_execution_config={"executor": executor, "timeout": 60})  # expect: AGS070

config = {"executor": executor}
config["timeout"] = 60  # expect: AGS070
autogen.UserProxyAgent("user", code_execution_config=config)

either = {"executor": executor}
if os.environ.get("CI"):
    either["timeout"] = 30  # expect: AGS070
else:
    either["timeout"] = 60  # ok: the setting is reported once
autogen.UserProxyAgent("user", code_execution_config=either)

legacy = {"use_docker": True, "timeout": 60}
autogen.UserProxyAgent("user", code_execution_config=legacy)
legacy["executor"] = executor  # ok: only after the use


def unknown(options, **kwargs):
    autogen.UserProxyAgent("user", code_execution_config={"executor": executor, **options})
    autogen.UserProxyAgent("user", **kwargs)
