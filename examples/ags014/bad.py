from autogen import ConversableAgent
from autogen.coding import DockerCommandLineCodeExecutor

executor = DockerCommandLineCodeExecutor(
    image="python:3.12-slim",
    work_dir="coding",
    container_create_kwargs={
        "network_mode": "none",
        "privileged": True,  # expect: AGS014
        "cap_add": ["SYS_ADMIN"],  # expect: AGS014
        "pid_mode": "host",  # expect: AGS014
    },
)
runner = ConversableAgent(
    "runner",
    llm_config=False,
    human_input_mode="ALWAYS",
    code_execution_config={"executor": executor},
)
