"""The date that a function of another module tells is written in no source, and nobody's data."""

from autogen import AssistantAgent, Cache, UserProxyAgent

from dates import greeting, season, today

clerk = AssistantAgent("clerk", llm_config={"model": "m"})
person = UserProxyAgent("person", code_execution_config=False)

with Cache.disk(cache_seed=3) as cache:  # ok: each text is written, but for the date
    person.initiate_chat(clerk, message=f"What was the weather on {today()}?", cache=cache)
    person.initiate_chat(clerk, message="Tell of " + season(), cache=cache)
    person.initiate_chat(clerk, message=greeting("clerk"), cache=cache)
