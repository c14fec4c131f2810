"""What bounds an agent may be said in the class, in another module, that its partner or the one who starts the chat is derived from."""

from autogen import ConversableAgent, UserProxyAgent
from bases import Asker, Patient, Stage, Warden


def eager(name):
    return ConversableAgent(name, llm_config=False, human_input_mode="NEVER", max_consecutive_auto_reply=70)


class Guard(Warden):
    def __init__(self):
        super().__init__("guard")

    def talk(self):
        coder = ConversableAgent("coder", llm_config=False, human_input_mode="NEVER", max_consecutive_auto_reply=70)  # ok: four replies
        self.initiate_chat(coder, message="Begin.")


class Listener(Patient):
    def talk(self):
        coder = ConversableAgent("coder", llm_config=False, human_input_mode="NEVER", max_consecutive_auto_reply=70)  # expect: AGS022
        self.initiate_chat(coder, message="Begin.")


class Watcher(Warden):
    def talk(self):
        coder = ConversableAgent("coder", llm_config=False, human_input_mode="NEVER", max_consecutive_auto_reply=70)  # ok: four replies
        self.initiate_chat(coder, message="Begin.")


class Quick(Stage):
    def __init__(self):
        self.lead = UserProxyAgent("lead", code_execution_config=False, human_input_mode="NEVER")  # ok: four turns
        self.actor = ConversableAgent("actor", llm_config=False, human_input_mode="NEVER", max_consecutive_auto_reply=70)  # ok: four turns

    def play(self):
        self.short(self.actor)


class Slow(Stage):
    def __init__(self):
        self.lead = UserProxyAgent("lead", code_execution_config=False, human_input_mode="NEVER")
        self.actor = ConversableAgent(
            "actor",
            llm_config=False,
            human_input_mode="NEVER",
            max_consecutive_auto_reply=70,  # expect: AGS022
        )

    def play(self):
        self.long(self.actor)


class Interviewer(Asker):
    pass


clerk = UserProxyAgent("clerk", code_execution_config=False, human_input_mode="NEVER")  # ok: four turns
Interviewer("interviewer", llm_config=False, human_input_mode="NEVER", max_consecutive_auto_reply=70).question(clerk)
Warden("one").initiate_chat(eager("one"), message="Begin.")
wordy = ConversableAgent("wordy", llm_config=False, human_input_mode="NEVER", is_termination_msg=lambda m: "END" in m["content"])  # ok: four
Guard().initiate_chat(wordy, message="Begin.")
keyed = ConversableAgent(
    "keyed",
    llm_config=False,
    human_input_mode="NEVER",
    is_termination_msg=lambda m: "END" in m["content"],  # expect: AGS023
)
Listener("listener").initiate_chat(keyed, message="Begin.")
