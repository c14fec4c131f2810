import autogen


class Runner(autogen.UserProxyAgent):
    def __init__(self, name, config={"work_dir": "coding", "use_docker": False}):  # expect: AGS010
        super().__init__(name, code_execution_config=config)


class Given(autogen.UserProxyAgent):
    def __init__(self, name, coding):
        super().__init__(name, code_execution_config=coding)


given = Given("given", {"work_dir": "coding", "use_docker": False})  # expect: AGS010
given_safe = Given("given", {"work_dir": "coding", "use_docker": True})


def make(name, use_docker):
    return autogen.UserProxyAgent(name, code_execution_config={"work_dir": "coding", "use_docker": use_docker})


made = make("made", False)  # expect: AGS010
made_safe = make("made", use_docker=True)

config = {"work_dir": "coding"}
alias = config
alias["use_docker"] = True
aliased = autogen.UserProxyAgent("aliased", code_execution_config=config)  # ok: one dict, two names
