"""Options whose default holds unless whoever starts the program says otherwise."""

import argparse

import autogen
import click
import typer

CODE = {"use_docker": True, "work_dir": "coding"}


def parsed():
    parser = argparse.ArgumentParser()
    parser.add_argument("task")
    parser.add_argument("--human-input", default="NEVER", help="when to ask")  # expect: AGS020
    parser.add_argument("--careful", default="ALWAYS")
    parser.add_argument("--asked")
    parser.add_argument("--whom", dest="who_is_asked", default="TERMINATE")
    return parser.parse_args()


def by_argparse():
    options = parsed()
    autogen.UserProxyAgent("a", human_input_mode=options.human_input, code_execution_config=CODE, max_consecutive_auto_reply=3)
    autogen.UserProxyAgent("b", human_input_mode=options.careful, code_execution_config=CODE)  # ok: asks
    autogen.UserProxyAgent("c", human_input_mode=options.asked, code_execution_config=CODE)  # ok: nothing says what it is
    autogen.UserProxyAgent("d", human_input_mode=options.whom, code_execution_config=CODE)  # ok: the option has another name
    return options.task


@click.command()
@click.option("--mode", default="NEVER")  # expect: AGS020
@click.option("--careful", default="ALWAYS")
def by_click(mode, careful):
    autogen.UserProxyAgent("a", human_input_mode=mode, code_execution_config=CODE, max_consecutive_auto_reply=3)
    autogen.UserProxyAgent("b", human_input_mode=careful, code_execution_config=CODE)  # ok: asks


def by_typer(
    mode: str = typer.Option("NEVER", help="when to ask"),  # expect: AGS020
    careful: str = typer.Option(default="ALWAYS"),
    whom: str = typer.Argument(...),
):
    autogen.UserProxyAgent("a", human_input_mode=mode, code_execution_config=CODE, max_consecutive_auto_reply=3)
    autogen.UserProxyAgent("b", human_input_mode=careful, code_execution_config=CODE)  # ok: asks
    autogen.UserProxyAgent("c", human_input_mode=whom, code_execution_config=CODE)  # ok: whoever starts it must say


if __name__ == "__main__":
    by_argparse()
