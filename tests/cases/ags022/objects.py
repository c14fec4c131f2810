import autogen

assistant = autogen.AssistantAgent("assistant", llm_config=False)

user = autogen.UserProxyAgent("first", human_input_mode="NEVER", code_execution_config=False)
user.initiate_chat(assistant, message="Go.", max_turns=3)
user = autogen.UserProxyAgent("second", human_input_mode="NEVER", code_execution_config=False)  # expect: AGS022
user.initiate_chat(assistant, message="Go.")

proxy = autogen.UserProxyAgent("first", human_input_mode="NEVER", code_execution_config=False)  # expect: AGS022
proxy.initiate_chat(assistant, message="Go.")
proxy = autogen.UserProxyAgent("second", human_input_mode="NEVER", code_execution_config=False)
proxy.initiate_chat(assistant, message="Go.", max_turns=3)

agent = autogen.UserProxyAgent("agent", human_input_mode="NEVER", code_execution_config=False)
alias = agent
alias.initiate_chat(assistant, message="Go.", max_turns=3)  # ok: one object, two names


def first_program():
    runner = autogen.UserProxyAgent("runner", human_input_mode="NEVER", code_execution_config=False)
    runner.initiate_chat(assistant, message="Go.", max_turns=3)


def second_program():
    runner = autogen.UserProxyAgent("runner", human_input_mode="NEVER", code_execution_config=False)  # expect: AGS022
    runner.initiate_chat(assistant, message="Go.")


class Bounded:
    def __init__(self):
        self.user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)

    def run(self, message):
        self.user.initiate_chat(assistant, message=message, max_turns=4)


class Unbounded:
    def __init__(self):
        self.user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)  # expect: AGS022

    def run(self, message):
        self.user.initiate_chat(assistant, message=message)
