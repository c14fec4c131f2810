"""A method that is taken of its class is given its object first."""

from autogen import AssistantAgent, ConversableAgent, UserProxyAgent
from chatter import Line
from flask import Flask, request

app = Flask(__name__)
coder = AssistantAgent("coder", llm_config={"model": "m"})
runner = UserProxyAgent("runner", human_input_mode="ALWAYS", code_execution_config={"use_docker": True})
talker = ConversableAgent("talker", llm_config={"model": "m"})
send = ConversableAgent.initiate_chat
take = dict.get
speak = Line.send if Line.ready else print


class Desk:
    def open(self, text):
        runner.initiate_chat(coder, message=text)  # expect: AGS031

    def close(self, text):
        runner.initiate_chat(coder, message=text)  # ok: given a constant

    def signed(self, text):
        return f"{text}, the desk"


class Counter(Desk):
    def open(self, text):
        Desk.open(self, text)


@app.post("/questions")
def ask():
    send(runner, coder, message=request.json["question"])  # expect: AGS031
    send(talker, coder, message=request.json["question"])  # ok: nobody acts on it
    send(runner, coder, message="Begin.")
    ConversableAgent.initiate_chat(runner, coder, message=take(request.json, "question"))  # expect: AGS031
    speak(request.json["question"])  # ok: of another library's class
    Counter().open(str.strip(request.json["question"]))
    Desk.close(Desk(), "Good night.")
    runner.initiate_chat(coder, message=Desk.signed(Desk(), request.json["question"]))  # expect: AGS031
    runner.initiate_chat(coder, message=Desk.signed(request.json["question"], "Hello"))  # ok: the text is no object
    return "asked"
