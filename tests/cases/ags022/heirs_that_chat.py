"""What the methods of a class bound, they bound of what is made of the classes derived from it."""

from autogen import ConversableAgent, UserProxyAgent


class Asker(ConversableAgent):
    def question(self, other):
        return self.initiate_chat(other, message="Why?", max_turns=4)


class Reporter(Asker):
    pass


class Warden(UserProxyAgent):
    def __init__(self, name, replies):
        super().__init__(name, human_input_mode="NEVER", max_consecutive_auto_reply=replies, code_execution_config=False)

    def watch(self):
        coder = ConversableAgent("coder", llm_config=False, human_input_mode="NEVER", max_consecutive_auto_reply=70)  # ok: four replies
        self.initiate_chat(coder, message="Begin.")


class Sleeper(UserProxyAgent):
    def __init__(self, name, replies):
        super().__init__(name, human_input_mode="NEVER", max_consecutive_auto_reply=replies, code_execution_config=False)

    def watch(self):
        coder = ConversableAgent("coder", llm_config=False, human_input_mode="NEVER", max_consecutive_auto_reply=70)  # expect: AGS022
        self.initiate_chat(coder, message="Begin.")


class Desk:
    def greet(self, agent):
        agent.initiate_chat(self, message="Begin.")


reporter = Reporter("reporter", llm_config=False, human_input_mode="NEVER", max_consecutive_auto_reply=70)  # ok: four turns
reporter.question(Warden("one", 4))
Warden("two", 4).watch()
Sleeper("three", 70).watch()  # expect: AGS022
Desk().greet(ConversableAgent("four", llm_config=False, human_input_mode="NEVER", max_consecutive_auto_reply=70))  # expect: AGS022
