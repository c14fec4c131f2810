import autogen

assistant = autogen.AssistantAgent("assistant", llm_config=False)


class Bounded(autogen.UserProxyAgent):
    def __init__(self, name):
        super().__init__(name, human_input_mode="NEVER", code_execution_config=False)  # ok: its chat is bounded


class Starting(autogen.UserProxyAgent):
    def __init__(self, name):
        super().__init__(name, human_input_mode="NEVER", code_execution_config=False)  # ok: it starts bounded chats only

    def start(self, other):
        self.initiate_chat(other, message="Go.", max_turns=3)


class Unbounded(autogen.UserProxyAgent):
    def __init__(self, name):
        super().__init__(name, human_input_mode="NEVER", code_execution_config=False)  # expect: AGS022


bounded = Bounded("bounded")
bounded.initiate_chat(assistant, message="Go.", max_turns=3)
starting = Starting("starting")
starting.start(assistant)
unbounded = Unbounded("unbounded")
unbounded.initiate_chat(assistant, message="Go.")
