"""What typer and fire call with the words of the command line is told by whoever starts the program."""

import fire
import typer
from autogen import AssistantAgent, UserProxyAgent

helper = AssistantAgent("helper", llm_config=False)


def attended(task: str):
    runner = UserProxyAgent("runner", human_input_mode="ALWAYS", code_execution_config={"use_docker": True, "work_dir": "work"})
    runner.initiate_chat(helper, message=task)  # ok: a person sees each block


def alone(task: str, times: int = 1):
    runner = UserProxyAgent(
        "runner",
        human_input_mode="NEVER",  # expect: AGS020
        max_consecutive_auto_reply=2,
        code_execution_config={"use_docker": True, "work_dir": "work"},
    )
    runner.initiate_chat(helper, message=task)  # expect: AGS031
    runner.initiate_chat(helper, message=f"Again, {times} times.")  # ok: a number


if __name__ == "__main__":
    typer.run(attended)
    fire.Fire(alone)
