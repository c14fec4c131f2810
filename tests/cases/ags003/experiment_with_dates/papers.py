"""What another module reads of a file is not written in the source."""

from autogen import AssistantAgent, Cache, UserProxyAgent

from dates import news

clerk = AssistantAgent("clerk", llm_config={"model": "m"})
person = UserProxyAgent("person", code_execution_config=False)

with Cache.disk(cache_seed=3) as cache:  # expect: AGS003
    person.initiate_chat(clerk, message=news(), cache=cache)
