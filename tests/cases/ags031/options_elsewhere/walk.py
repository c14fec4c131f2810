"""Options of click's under names of their own, also from another module."""

import click
import options
from autogen import AssistantAgent, UserProxyAgent
from options import MODE, TASK

HOURS = click.option("--hours", type=int)
WAY = click.argument("way", default="home")
STYLE = click.option("--style", default="NEVER")  # expect: AGS020

guide = AssistantAgent("guide", llm_config={"model": "m"})
sandbox = {"use_docker": True, "work_dir": "routes"}


@click.command()
@MODE
@STYLE
@TASK
@WAY
@HOURS
@options.SEASON
def plan(mode, style, task, way, hours, season):
    walker = UserProxyAgent("walker", human_input_mode=mode, code_execution_config=sandbox, max_consecutive_auto_reply=2)  # expect: AGS020
    walker.initiate_chat(guide, message=task)  # expect: AGS031
    walker.initiate_chat(guide, message=f"The way {way}")  # expect: AGS031
    walker.initiate_chat(guide, message=f"{hours} hours, {season}")  # ok: no text
    rider = UserProxyAgent("rider", human_input_mode=style, code_execution_config=sandbox, max_consecutive_auto_reply=2)
    rider.initiate_chat(guide, message="How far is it?")
