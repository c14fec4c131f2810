"""Conversations about what is written here."""

import autogen


class Plotting:
    def __init__(self, config):
        self.user = autogen.UserProxyAgent("user", code_execution_config=False, human_input_mode="ALWAYS")
        self.helper = autogen.AssistantAgent("helper", llm_config=config)

    def start(self):
        self.user.initiate_chat(self.helper, message="plot the sales of a year")

    def again(self):
        self._repeat(2)

    def _repeat(self, times):
        for _ in range(times):
            self.start()


class Begun(Plotting):
    def __init__(self, config):
        super().__init__(config)
        self.user.initiate_chat(self.helper, message="plot the sales of a month")


def model(name):
    return {"model": name}
