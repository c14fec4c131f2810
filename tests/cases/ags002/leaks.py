from autogen import AssistantAgent
from settings_of_the_company import complete, load

loaded = load("llm.yaml")
first = AssistantAgent("first", llm_config=loaded)  # ok: unknown
second = AssistantAgent("second", llm_config={**loaded, "timeout": None})  # expect: AGS002
third = AssistantAgent("third", llm_config={"timeout": 60, **loaded})  # ok: unknown

completed = complete({"model": "gpt-4o", "timeout": 60})
fourth = AssistantAgent("fourth", llm_config=completed)  # ok: unknown

key = "timeout" if loaded else "retries"
fifth = AssistantAgent("fifth", llm_config={"model": "gpt-4o", key: 60})
