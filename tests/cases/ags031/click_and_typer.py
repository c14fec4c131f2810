# options: autogen-advisory=AGS932
"""Values of click and typer commands."""

import os
from typing import Annotated

import autogen
import click
import typer

llm_config = {"config_list": [{"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]}]}
assistant = autogen.AssistantAgent("assistant", llm_config=llm_config)
user = autogen.UserProxyAgent("user", code_execution_config=False)
app = typer.Typer()


@click.command()
@click.argument("task")
@click.option("--tone", default="friendly")
def click_command(task, tone):
    user.initiate_chat(assistant, message=task)  # expect: AGS932
    user.initiate_chat(assistant, message=f"Answer in a {tone} tone.")  # expect: AGS932


@click.group()
def group():
    """A group of commands."""


@group.command()
@click.argument("topic")
def sub_command(topic):
    user.initiate_chat(assistant, message=topic)  # expect: AGS932


@app.command()
def typer_command(task: str):
    user.initiate_chat(assistant, message=task)  # expect: AGS932


@app.command("other")
def typer_annotated(topic: Annotated[str, typer.Option()] = "trips"):
    user.initiate_chat(assistant, message=topic)  # expect: AGS932


def main(task: str):
    user.initiate_chat(assistant, message=task)  # expect: AGS932


def helper(task: str):
    user.initiate_chat(assistant, message=task)  # ok: not a command


if __name__ == "__main__":
    typer.run(main)
