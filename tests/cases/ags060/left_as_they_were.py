"""Commands that are compared with what is left of them."""

import re
import subprocess

from autogen import AssistantAgent, UserProxyAgent

planner = AssistantAgent("planner", llm_config={"model": "gpt-4o", "cache_seed": None})
runner = UserProxyAgent("runner", human_input_mode="ALWAYS", code_execution_config=False)
ODD = re.compile("[^a-z0-9]")


@runner.register_for_execution()
@planner.register_for_llm(description="Report on a day.")
def report(day: str) -> str:
    plain = re.sub("[^a-z]", "", day)
    if plain != day:
        raise ValueError(day)
    return subprocess.getoutput(f"report {day}")  # ok: nothing else is in it


@runner.register_for_execution()
@planner.register_for_llm(description="Report on a month.")
def report_month(month: str) -> str:
    if month == ODD.sub("", month):
        return subprocess.getoutput(f"report {month}")  # ok: nothing else is in it
    return ""


@runner.register_for_execution()
@planner.register_for_llm(description="Report on a year.")
def report_year(year: str) -> str:
    if year != re.sub("[^a-z; ]", "", year):
        raise ValueError(year)
    return subprocess.getoutput(f"report {year}")  # expect: AGS060


@runner.register_for_execution()
@planner.register_for_llm(description="Report on a place.")
def report_place(place: str, pattern: str) -> str:
    if place != re.sub(pattern, "", place) or place != place.strip():
        raise ValueError(place)
    return subprocess.getoutput(f"report {place}")  # expect: AGS060
