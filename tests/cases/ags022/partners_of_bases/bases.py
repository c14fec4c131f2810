"""Classes that say what bounds their heirs, and methods that start the chats of these."""

from autogen import ConversableAgent, UserProxyAgent


class Warden(UserProxyAgent):
    def __init__(self, name, **options):
        super().__init__(name, human_input_mode="NEVER", max_consecutive_auto_reply=4, code_execution_config=False, **options)


class Patient(ConversableAgent):
    def __init__(self, name):
        super().__init__(name, llm_config=False, human_input_mode="NEVER")


class Stage:
    def short(self, opponent):
        self.lead.initiate_chat(opponent, message="Go on.", max_turns=4)

    def long(self, opponent):
        self.lead.initiate_chat(opponent, message="Go on.")


class Asker(ConversableAgent):
    def question(self, other):
        return self.initiate_chat(other, message="Why?", max_turns=4)
