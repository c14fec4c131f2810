"""Options of click's that are numbers, switches or one of a list carry no text; others do."""

import click
from autogen import AssistantAgent, UserProxyAgent

guide = AssistantAgent("guide", llm_config={"model": "m"})
walker = UserProxyAgent(
    "walker",
    human_input_mode="NEVER",  # expect: AGS020
    code_execution_config={"use_docker": True, "work_dir": "routes"},
    max_consecutive_auto_reply=2,
)


@click.command()
@click.argument("place")
@click.argument("season", type=click.Choice(["summer", "winter"]))
@click.option("--hours", default=3)
@click.option("--height", type=int)
@click.option("--dogs/--no-dogs", default=False)
@click.option("--alone", is_flag=True)
@click.option("-v", "--verbose", count=True)
@click.option("--start-at", default="home", show_default=True)
@click.option("--end", type=str, default=0)
@click.help_option()
def plan(place, season, hours, height, dogs, alone, verbose, start_at, end):
    walker.initiate_chat(guide, message=f"{season} {hours} {height} {dogs} {alone} {verbose}")  # ok: no text
    walker.initiate_chat(guide, message=f"A walk in {place}.")  # expect: AGS031
    walker.initiate_chat(guide, message=f"From {start_at}.")  # expect: AGS031
    walker.initiate_chat(guide, message=f"To {end}.")  # expect: AGS031
