"""An object that is put into a text is what its `__str__` gives."""

from autogen import AssistantAgent, UserProxyAgent
from flask import Flask, request

app = Flask(__name__)
writer = AssistantAgent("writer", llm_config={"model": "m"})
runner = UserProxyAgent("runner", max_consecutive_auto_reply=2, code_execution_config={"use_docker": True})


class Letter:
    def __init__(self, text):
        self.text = text

    def __str__(self):
        return f"A letter: {self.text}"


class Short(Letter):
    def __str__(self):
        if len(self.text) > 100:
            raise ValueError(self.text)
        return self.text


class Sealed(Letter):
    def __str__(self):
        return "A sealed letter."


@app.post("/letter")
def letter():
    runner.initiate_chat(writer, message=str(Letter(request.json["text"])))  # expect: AGS031
    runner.initiate_chat(writer, message=f"{Letter(request.json['text'])} Answer it.")  # expect: AGS031
    runner.initiate_chat(writer, message=str(Letter("How are you?")))  # ok: written here
    runner.initiate_chat(writer, message=str(Sealed(request.json["text"])))  # ok: nothing of it is in there
    runner.initiate_chat(writer, message=str(Short(request.json["text"])))  # ok: it has looked at it
    return "done"
