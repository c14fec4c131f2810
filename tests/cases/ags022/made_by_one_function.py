"""One function makes many agents, each with its own chats."""

import autogen
from elsewhere import play

WRITER = autogen.AssistantAgent("writer", llm_config={"model": "m"})
LIMITED = autogen.AssistantAgent("limited", llm_config={"model": "m"}, max_consecutive_auto_reply=3)
COMMON = {"human_input_mode": "NEVER", "code_execution_config": False}


def make(name):
    return autogen.UserProxyAgent(name, **COMMON)  # expect: AGS022


def make_bounded(name):
    return autogen.UserProxyAgent(name, **COMMON)  # ok: AGS022 each of its agents is bounded


def make_for_others(name):
    return autogen.UserProxyAgent(name, **COMMON)  # ok: AGS022 one is handed out, the other's partner is limited


class Desk:
    def clerk(self, name):
        return autogen.UserProxyAgent(name, **COMMON)  # expect: AGS022

    def open(self):
        self.clerk("one").initiate_chat(WRITER, message="Write.", max_turns=2)
        self.clerk("two").initiate_chat(WRITER, message="Write.")


class Office:
    def clerk(self, name):
        return autogen.UserProxyAgent(name, **COMMON)  # ok: AGS022 both are bounded

    def open(self):
        self.clerk("one").initiate_chat(WRITER, message="Write.", max_turns=2)
        room = autogen.GroupChat([self.clerk("two"), WRITER], [], max_round=8)
        WRITER.initiate_chat(autogen.GroupChatManager(room, llm_config=False), message="Write.")


one, two = make("one"), make("two")
one.initiate_chat(WRITER, message="Write.", max_turns=3)
two.initiate_chat(WRITER, message="Write.")
three, four = make_bounded("three"), make_bounded("four")
three.initiate_chat(WRITER, message="Write.", max_turns=3)
four.initiate_chat(LIMITED, message="Write.")
five, six = make_for_others("five"), make_for_others("six")
play(five)
six.initiate_chat(LIMITED, message="Write.")
