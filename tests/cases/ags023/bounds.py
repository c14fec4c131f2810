import autogen
from deployment import TURNS

assistant = autogen.AssistantAgent("assistant", llm_config=False)

starts = autogen.AssistantAgent("starts", is_termination_msg=lambda m: "DONE" in m["content"])
starts.initiate_chat(assistant, message="Go.", max_turns=3)

receives = autogen.AssistantAgent("receives", is_termination_msg=lambda m: "DONE" in m["content"])
assistant.initiate_chat(receives, message="Go.", max_turns=3)

unknown = autogen.AssistantAgent("unknown", is_termination_msg=lambda m: "DONE" in m["content"])
unknown.initiate_chat(assistant, message="Go.", max_turns=TURNS)  # ok: an unknown limit is a limit

nested = autogen.AssistantAgent("nested", is_termination_msg=lambda m: "DONE" in m["content"])
assistant.register_nested_chats([{"recipient": nested, "message": "Check it.", "max_turns": 2}], trigger=starts)

member = autogen.AssistantAgent("member", is_termination_msg=lambda m: "DONE" in m["content"])
chat = autogen.GroupChat(agents=[member, assistant], messages=[])
manager = autogen.GroupChatManager(
    groupchat=chat,
    is_termination_msg=lambda m: "DONE" in m["content"],  # ok: its chat is bounded
)
outside = autogen.UserProxyAgent(
    "outside",
    human_input_mode="NEVER",
    is_termination_msg=lambda m: "DONE" in m["content"],  # ok: it starts the bounded chat
    code_execution_config=False,
)
outside.initiate_chat(manager, message="Go.")

unbounded = autogen.AssistantAgent(
    "unbounded",
    is_termination_msg=lambda m: "DONE" in m["content"],  # expect: AGS023
)
unbounded.initiate_chat(assistant, message="Go.")
unlimited = autogen.AssistantAgent(
    "unlimited",
    is_termination_msg=lambda m: "DONE" in m["content"],  # expect: AGS023
)
unlimited.initiate_chat(assistant, message="Go.", max_turns=None)  # expect: AGS030


def returned():
    return autogen.AssistantAgent("returned", is_termination_msg=lambda m: "DONE" in m["content"])  # ok: unknown bound


def returned_in_tuple():
    agent = autogen.AssistantAgent("returned", is_termination_msg=lambda m: "DONE" in m["content"])  # ok: unknown bound
    return agent, assistant


def not_returned():
    agent = autogen.AssistantAgent(
        "not_returned",
        is_termination_msg=lambda m: "DONE" in m["content"],  # expect: AGS023
    )
    agent.initiate_chat(assistant, message="Go.")


user = autogen.AssistantAgent("first", is_termination_msg=lambda m: "DONE" in m["content"])
user.initiate_chat(assistant, message="Go.", max_turns=3)
user = autogen.AssistantAgent(
    "second",
    is_termination_msg=lambda m: "DONE" in m["content"],  # expect: AGS023
)
user.initiate_chat(assistant, message="Go.")


class Team:
    def __init__(self):
        self.bounded = autogen.AssistantAgent("a", is_termination_msg=lambda m: "DONE" in m["content"])
        self.unbounded = autogen.AssistantAgent("a", is_termination_msg=lambda m: "DONE" in m["content"])  # expect: AGS023

    def run(self):
        self.bounded.initiate_chat(assistant, message="Go.", max_turns=3)
        self.unbounded.initiate_chat(assistant, message="Go.")
