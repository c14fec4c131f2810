import autogen

assistant = autogen.AssistantAgent("assistant", llm_config=False)


class Bounded(autogen.AssistantAgent):
    def __init__(self, name):
        super().__init__(name, is_termination_msg=lambda m: "DONE" in m["content"])  # ok: its chat is bounded


class Starting(autogen.AssistantAgent):
    def __init__(self, name):
        super().__init__(name, is_termination_msg=lambda m: "DONE" in m["content"])  # ok: it starts bounded chats only

    def start(self, other):
        self.initiate_chat(other, message="Go.", max_turns=3)


class Member(autogen.AssistantAgent):
    def __init__(self, name):
        super().__init__(name, is_termination_msg=lambda m: "DONE" in m["content"])  # ok: member of a bounded chat


class Unbounded(autogen.AssistantAgent):
    def __init__(self, name):
        super().__init__(name, is_termination_msg=lambda m: "DONE" in m["content"])  # expect: AGS023


bounded = Bounded("bounded")
bounded.initiate_chat(assistant, message="Go.", max_turns=3)
starting = Starting("starting")
starting.start(assistant)
member = Member("member")
chat = autogen.GroupChat(agents=[assistant, member], messages=[])
unbounded = Unbounded("unbounded")
unbounded.initiate_chat(assistant, message="Go.")
