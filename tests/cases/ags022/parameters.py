import autogen


def make(name, replies):
    return autogen.AssistantAgent(name, llm_config=False, max_consecutive_auto_reply=replies)


many = make("many", 60)  # expect: AGS022
few = make("few", replies=6)


class Proxy(autogen.UserProxyAgent):
    def __init__(self, name, replies=40):  # expect: AGS022
        super().__init__(
            name,
            human_input_mode="NEVER",
            max_consecutive_auto_reply=replies,
            code_execution_config=False,
        )


class Passing(autogen.UserProxyAgent):
    def __init__(self, name, **options):
        super().__init__(name, human_input_mode="NEVER", code_execution_config=False, **options)  # ok: nothing is known to be missing


passing = Passing("passing", max_consecutive_auto_reply=5)
large = Passing("large", max_consecutive_auto_reply=45)  # expect: AGS022
