"""What is passed as an llm config to something that is not seen is one; what is seen says itself what it does with it."""

from functools import partial

import autogen
from crew import Reviewer, make_agent

writer = make_agent("writer", llm_config={"model": "m", "timeout": None})  # expect: AGS002
reader = make_agent("reader", model_config={"model": "m", "timeout": 60})
critic = make_agent("critic", config_list=[{"model": "m", "timeout": 0}])  # expect: AGS002
prepared = partial(autogen.AssistantAgent, llm_config={"model": "m", "timeout": None})  # expect: AGS002
one = prepared("one")
elsewhere = make_agent("elsewhere", options={"model": "m", "timeout": None})  # ok: another name


class Careful(Reviewer):
    def __init__(self, name):
        super().__init__(name, llm_config={"model": "m", "timeout": -1})  # expect: AGS002


def hurried(llm_config):
    return make_agent("hurried", llm_config={**llm_config, "timeout": 10})


def noted(llm_config):
    return make_agent("noted", llm_config=llm_config)


hurried(llm_config={"model": "m", "timeout": None})  # ok: the function sets another
noted(llm_config={"model": "m", "timeout": None})  # expect: AGS002
newer = autogen.AssistantAgent("newer", llm_config={"model": "m"}, config_list=[{"model": "m"}])
