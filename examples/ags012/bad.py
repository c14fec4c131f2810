from autogen import ConversableAgent
from autogen.coding import DockerCommandLineCodeExecutor

executor = DockerCommandLineCodeExecutor(
    image="python:3.12-slim",
    timeout=86400,  # expect: AGS012
    work_dir="coding",
)
runner = ConversableAgent(
    "runner",
    llm_config=False,
    human_input_mode="ALWAYS",
    code_execution_config={"executor": executor},
)
plotter = ConversableAgent(
    "plotter",
    llm_config=False,
    human_input_mode="ALWAYS",
    code_execution_config={
        "work_dir": "plots",
        "use_docker": True,
        "timeout": None,  # expect: AGS012
    },
)
