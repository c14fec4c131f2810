import os

import autogen

SEED = 42  # expect: AGS003
base = {"model": "gpt-4o", "cache_seed": SEED}
first = autogen.AssistantAgent("first", llm_config=base)
second = autogen.AssistantAgent("second", llm_config=base)  # ok: reported once

spread = {"cache_seed": 7}  # expect: AGS003
third = autogen.AssistantAgent("third", llm_config={"model": "gpt-4o", **spread})

switched_off = {"cache_seed": 7}  # ok: switched off below
fourth = autogen.AssistantAgent("fourth", llm_config={**switched_off, "cache_seed": None})
fifth = autogen.AssistantAgent("fifth", llm_config=switched_off | {"cache_seed": None})

assigned = {"model": "gpt-4o"}
assigned["cache_seed"] = 8  # expect: AGS003
sixth = autogen.AssistantAgent("sixth", llm_config=assigned)

cleared = {"model": "gpt-4o", "cache_seed": 9}  # ok: switched off before the use
cleared["cache_seed"] = None
seventh = autogen.AssistantAgent("seventh", llm_config=cleared)

updated = {"model": "gpt-4o"}
updated.update(cache_seed=10)  # expect: AGS003
eighth = autogen.AssistantAgent("eighth", llm_config=updated)

made = dict(base, cache_seed=None)
ninth = autogen.AssistantAgent("ninth", llm_config=made)  # ok: the later keyword wins

choice = None if os.environ.get("FRESH") else 11  # expect: AGS003
tenth = autogen.AssistantAgent("tenth", llm_config={"model": "gpt-4o", "cache_seed": choice})

if os.environ.get("FRESH"):
    seed = None
else:
    seed = 12  # expect: AGS003
eleventh = autogen.AssistantAgent("eleventh", llm_config={"model": "gpt-4o", "cache_seed": seed})

parsed = int(os.environ["SEED"])
twelfth = autogen.AssistantAgent("twelfth", llm_config={"model": "gpt-4o", "cache_seed": parsed})  # ok: unknown


def make(name, seed=13):  # expect: AGS003
    return autogen.AssistantAgent(name, llm_config={"model": "gpt-4o", "cache_seed": seed})


def config():
    settings = {"model": "gpt-4o"}
    settings["cache_seed"] = 14  # expect: AGS003
    return settings


thirteenth = autogen.AssistantAgent("thirteenth", llm_config=config())


class Defaults:
    cache_seed = 15  # expect: AGS003


fourteenth = autogen.AssistantAgent("fourteenth", llm_config={"model": "gpt-4o", "cache_seed": Defaults.cache_seed})
