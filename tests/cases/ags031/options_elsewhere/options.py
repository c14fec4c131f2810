import click

MODE = click.option("--mode", default="NEVER")
TASK = click.option("--task")
SEASON = click.option("--season", type=click.Choice(["summer", "winter"]))
