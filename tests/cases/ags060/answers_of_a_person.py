"""Commands that a person is asked about, in one of the ways in which programs read the answer."""

import subprocess

import click
from autogen import AssistantAgent, UserProxyAgent

planner = AssistantAgent("planner", llm_config={"model": "gpt-4o", "cache_seed": None})
runner = UserProxyAgent("runner", human_input_mode="ALWAYS", code_execution_config=False)


def tidy(command: str) -> str:
    return " ".join(command.split())


@runner.register_for_execution()
@planner.register_for_llm(description="Run after a yes.")
def after_a_yes(command: str) -> int:
    if not input(f"Run {command}? ").lower().startswith("y"):
        return 1
    return subprocess.call(command, shell=True)  # ok: a person said yes


@runner.register_for_execution()
@planner.register_for_llm(description="Run after an answer.")
def after_an_answer(command: str) -> int:
    answer = input(f"Run {command}? ").strip()
    if answer.startswith("n"):
        return 1
    return subprocess.call(command, shell=True)  # ok: a person did not say no


@runner.register_for_execution()
@planner.register_for_llm(description="Run after a confirmation.")
def after_a_confirmation(command: str) -> int:
    click.confirm(f"Run {command}?", abort=True)
    return subprocess.call(command, shell=True)  # ok: it raises at no


@runner.register_for_execution()
@planner.register_for_llm(description="Run whatever the answer is.")
def whatever_the_answer(command: str) -> int:
    click.confirm(f"Run {command}?")
    return subprocess.call(command, shell=True)  # expect: AGS060


@runner.register_for_execution()
@planner.register_for_llm(description="Run what is tidy.")
def what_begins_well(command: str) -> int:
    if not tidy(command).startswith("git "):
        return 1
    return subprocess.call(command, shell=True)  # expect: AGS060
