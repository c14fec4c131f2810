"""What all calls pass is written in the source, also where it is made a text of."""

from autogen import AssistantAgent, Cache, UserProxyAgent

writer = AssistantAgent("writer", llm_config={"model": "m", "cache_seed": 42})  # ok: an experiment
person = UserProxyAgent("person", human_input_mode="ALWAYS", code_execution_config=False)


def ask(place: str, days: int) -> None:
    with Cache.disk() as cache:  # ok: an experiment
        person.initiate_chat(writer, message="Weather in " + str(place) + f" for {days} days?", cache=cache)


ask("Ghent", 3)
ask("Bruges", 5)
