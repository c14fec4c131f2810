"""What an attribute or the key of an item says of a value that is not seen."""

import json

from autogen import AssistantAgent

writer = AssistantAgent("writer", llm_config={"config_list": [{"model": "gpt-4o"}]})


def runs_an_item(state):
    exec(state["generated_code"])  # expect: AGS040


def runs_an_attribute(state):
    exec(state.plan.code.strip())  # expect: AGS040


def runs_what_it_gets(state):
    exec(state.get("patch_code", "pass"))  # expect: AGS040


def runs_an_item_of_its_own():
    steps = {"setup_code": "import trips"}
    exec(steps["setup_code"])  # ok: a constant


def runs_a_setting():
    with open("settings.json", encoding="utf-8") as file:
        settings = json.load(file)
    exec(settings["startup_code"])  # ok: a file of the program's own


def runs_something_else(state):
    exec(state["hook"])  # ok: nothing says that a model wrote it
    exec(state["status_code"])  # ok: a number
    exec(state.prepare("hook"))  # ok: nor here


def runs_what_it_was_called(state):
    plan = state["generated_code"]
    plain = plan.strip()
    exec(plain)  # expect: AGS040


def runs_one_of_two(state):
    plan = state["generated_code"]
    plan = state["steps"]
    exec(plan)  # ok: it is something else in the end
