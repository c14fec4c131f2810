from autogen import ConversableAgent
from autogen.coding import DockerCommandLineCodeExecutor

executor = DockerCommandLineCodeExecutor(
    image="python:3.12-slim",
    work_dir="coding",
    container_create_kwargs={
        "network_mode": "none",
        "cap_drop": ["ALL"],
        "security_opt": ["no-new-privileges"],
        "user": "1000:1000",
    },
)
runner = ConversableAgent(
    "runner",
    llm_config=False,
    human_input_mode="ALWAYS",
    code_execution_config={"executor": executor},
)
