from autogen import UserProxyAgent


class Runner(UserProxyAgent):
    pass


class Quiet(UserProxyAgent):
    def __init__(self, name, human_input_mode):
        super().__init__(
            name,
            human_input_mode=human_input_mode,
            max_consecutive_auto_reply=3,
            code_execution_config=False,
        )
