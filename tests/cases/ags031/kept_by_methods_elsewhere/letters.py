from autogen import AssistantAgent, UserProxyAgent

reader = AssistantAgent("reader", llm_config={"model": "m"})
runner = UserProxyAgent("runner", max_consecutive_auto_reply=2, code_execution_config={"use_docker": True})
clerk = UserProxyAgent("clerk", max_consecutive_auto_reply=2, code_execution_config=False)


class Letter:
    def __init__(self, sender=runner):
        self.sender = sender
        self.greeting = "Hello"
        self.lines = []
        self.notes = {}

    def to(self, name):
        self.name = name
        return self

    def line(self, text):
        self.lines.append(text)
        return self

    def note(self, text):
        self.notes["last"] = text
        return self

    def greet(self, text):
        if text not in ("Hello", "Dear"):
            raise ValueError(text)
        self.greeting = text
        return self

    def length(self, text):
        self.size = len(text)
        return self

    def send(self):
        return self.sender.initiate_chat(reader, message=f"{self.greeting} " + "\n".join(self.lines))

    def send_note(self):
        return self.sender.initiate_chat(reader, message=self.notes["last"])

    def sign(self):
        return self.sender.initiate_chat(reader, message=f"Yours, {self.size}")


class Draft:
    def keep(self, text):
        self.text = text
        return self

    def show(self):
        return self.text


class Question:
    def ask(self, text):
        self.text = text
        return self

    def send(self):
        return clerk.initiate_chat(reader, message=self.text)
