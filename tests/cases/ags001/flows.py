import os

import autogen

KEY = "sk-live-madeup-q7Zr2XvLp9Tn4Wd8"  # expect: AGS001
UNUSED_KEY = "sk-live-madeup-Zr2XvLp9Tn4Wd8q7"  # ok: no agent and no client gets it
first = autogen.AssistantAgent("first", llm_config={"model": "gpt-4o", "api_key": KEY})
second = autogen.AssistantAgent("second", llm_config={"model": "gpt-4o", "api_key": KEY})  # ok: reported once, at the literal

base = {"api_key": "sk-live-madeup-Lp9Tn4Wd8q7Zr2Xv"}  # expect: AGS001
third = autogen.AssistantAgent("third", llm_config={**base, "model": "gpt-4o"})

merged_base = {"api_key": "sk-live-madeup-Tn4Wd8q7Zr2XvLp9"}  # expect: AGS001
fourth = autogen.AssistantAgent("fourth", llm_config=merged_base | {"model": "gpt-4o"})

overridden_base = {"api_key": "sk-live-madeup-Wd8q7Zr2XvLp9Tn4"}  # ok: overridden below
fifth = autogen.AssistantAgent(
    "fifth",
    llm_config={**overridden_base, "model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]},
)

options = {"model": "gpt-4o"}
options["api_key"] = "sk-live-madeup-XvLp9Tn4Wd8q7Zr2"  # expect: AGS001
sixth = autogen.AssistantAgent("sixth", llm_config=options)

updated = {"model": "gpt-4o"}
updated.update(api_key="sk-live-madeup-p9Tn4Wd8q7Zr2XvL")  # expect: AGS001
seventh = autogen.AssistantAgent("seventh", llm_config=updated)

updated_by_dict = {"model": "gpt-4o"}
updated_by_dict.update({"api_key": "sk-live-madeup-n4Wd8q7Zr2XvLp9T"})  # expect: AGS001
eighth = autogen.AssistantAgent("eighth", llm_config=updated_by_dict)

entries = []
entries.append({"model": "gpt-4o", "api_key": "sk-live-madeup-d8q7Zr2XvLp9Tn4W"})  # expect: AGS001
ninth = autogen.AssistantAgent("ninth", llm_config={"config_list": entries})

origin = {"api_key": "sk-live-madeup-q8Zr2XvLp9Tn4Wd7"}  # expect: AGS001
copied = origin.copy()
copied["model"] = "gpt-4o"
tenth = autogen.AssistantAgent("tenth", llm_config=copied)

chosen = os.environ["OPENAI_API_KEY"] if "CI" in os.environ else "sk-live-madeup-7q8Zr2XvLp9Tn4Wd"  # expect: AGS001
eleventh = autogen.AssistantAgent("eleventh", llm_config={"model": "gpt-4o", "api_key": chosen})

if "CI" in os.environ:
    branch_key = os.environ["OPENAI_API_KEY"]
else:
    branch_key = "sk-live-madeup-Wd7q8Zr2XvLp9Tn4"  # expect: AGS001
twelfth = autogen.AssistantAgent("twelfth", llm_config={"model": "gpt-4o", "api_key": branch_key})

rebound = "sk-live-madeup-4Wd7q8Zr2XvLp9Tn"  # ok: bound again before the use
rebound = os.environ["OPENAI_API_KEY"]
thirteenth = autogen.AssistantAgent("thirteenth", llm_config={"model": "gpt-4o", "api_key": rebound})

later = os.environ["OPENAI_API_KEY"]
fourteenth = autogen.AssistantAgent("fourteenth", llm_config={"model": "gpt-4o", "api_key": later})
later = "sk-live-madeup-n4Wd7q8Zr2XvLp9T"  # ok: bound after the use
