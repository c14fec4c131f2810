import os

import autogen

TIMEOUT = 36000  # expect: AGS002
shared = {"model": "gpt-4o", "timeout": TIMEOUT}
first = autogen.AssistantAgent("first", llm_config=shared)
second = autogen.AssistantAgent("second", llm_config=shared)  # ok: reported once, at the literal

base = {"timeout": None}  # expect: AGS002
third = autogen.AssistantAgent("third", llm_config={**base, "model": "gpt-4o"})

overridden = {"timeout": None}  # ok: overridden below
fourth = autogen.AssistantAgent("fourth", llm_config={**overridden, "timeout": 60})
fifth = autogen.AssistantAgent("fifth", llm_config=overridden | {"timeout": 60})

options = {"model": "gpt-4o", "timeout": 60}
options["timeout"] = None  # expect: AGS002
sixth = autogen.AssistantAgent("sixth", llm_config=options)

bounded = {"model": "gpt-4o", "timeout": None}  # ok: replaced before the use
bounded["timeout"] = 60
seventh = autogen.AssistantAgent("seventh", llm_config=bounded)

late = {"model": "gpt-4o", "timeout": 60}
eighth = autogen.OpenAIWrapper(**late)
late["timeout"] = None  # ok: after the use

updated = {"model": "gpt-4o"}
updated.update({"timeout": 0})  # expect: AGS002
ninth = autogen.AssistantAgent("ninth", llm_config=updated)

copied = updated.copy()
copied["timeout"] = 30
tenth = autogen.AssistantAgent("tenth", llm_config=copied)  # ok: the copy's own timeout

choice = 60 if os.environ.get("FAST") else None  # expect: AGS002
eleventh = autogen.AssistantAgent("eleventh", llm_config={"model": "gpt-4o", "timeout": choice})

if os.environ.get("FAST"):
    limit = 30
elif os.environ.get("SLOW"):
    limit = 86400  # expect: AGS002
else:
    limit = 60
twelfth = autogen.AssistantAgent("twelfth", llm_config={"model": "gpt-4o", "timeout": limit})

rebound = None  # ok: bound again
rebound = 45
thirteenth = autogen.AssistantAgent("thirteenth", llm_config={"model": "gpt-4o", "timeout": rebound})

entries = [{"model": "gpt-4o"}]
entries.append({"model": "o3", "timeout": 10000})  # expect: AGS002
fourteenth = autogen.AssistantAgent("fourteenth", llm_config={"config_list": entries})

entries_by_index = [{"model": "gpt-4o", "timeout": 60}]
entries_by_index[0]["timeout"] = None  # expect: AGS002
fifteenth = autogen.AssistantAgent("fifteenth", llm_config={"config_list": entries_by_index})
