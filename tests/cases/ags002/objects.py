from autogen import AssistantAgent, OpenAIWrapper

config = {"model": "gpt-4o", "timeout": None}  # ok: the same dict is bounded under its other name
alias = config
alias["timeout"] = 60
first = OpenAIWrapper(**config)

loose = {"model": "gpt-4o", "timeout": 60}
same = loose
same["timeout"] = None  # expect: AGS002
second = OpenAIWrapper(**loose)

popped = {"model": "gpt-4o", "timeout": None}  # ok: taken out
popped.pop("timeout")
third = OpenAIWrapper(**popped)

deleted = {"model": "gpt-4o", "timeout": None}  # ok: taken out
del deleted["timeout"]
fourth = OpenAIWrapper(**deleted)

entries = [{"model": "gpt-4o"}]
entries[0]["timeout"] = None  # expect: AGS002
fifth = AssistantAgent("fifth", llm_config={"config_list": entries})

original = {"model": "gpt-4o", "timeout": 60}
copied = original.copy()
copied["timeout"] = None  # ok: no model gets the copy
sixth = OpenAIWrapper(**original)


class Limits:
    pass


limits = Limits()
limits.timeout = None  # expect: AGS002
seventh = OpenAIWrapper(model="gpt-4o", timeout=limits.timeout)


class Runner:
    def __init__(self, timeout=None):  # expect: AGS002
        self.timeout = timeout

    def wrapper(self):
        return OpenAIWrapper(model="gpt-4o", timeout=self.timeout)


class Base:
    timeout = None  # ok: the subclass that makes the call has its own
    retries = 3


class Bounded(Base):
    timeout = 60

    def wrapper(self):
        return OpenAIWrapper(model="gpt-4o", timeout=self.timeout, max_retries=self.retries)


class Holder:
    def __init__(self, config):
        self.agent = AssistantAgent("held", llm_config=config)


class Special(Holder):
    def __init__(self):
        super().__init__({"model": "gpt-4o", "timeout": None})  # expect: AGS002
