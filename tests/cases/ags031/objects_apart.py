"""What one object of a class is given does not count for another, nor what one call passes for another."""

from autogen import AssistantAgent, UserProxyAgent
from flask import Flask, request

app = Flask(__name__)
coder = AssistantAgent("coder", llm_config={"model": "m"})
sandbox = {"use_docker": True, "work_dir": "coding"}


def runner():
    return UserProxyAgent("runner", human_input_mode="ALWAYS", code_execution_config=sandbox)


def clerk():
    return UserProxyAgent("clerk", human_input_mode="ALWAYS", code_execution_config=False)


class Desk:
    def __init__(self, user):
        self.user = user

    def ask(self, question):
        return self.user.initiate_chat(coder, message=question)  # expect: AGS031

    def tell(self, question):
        return self.user.initiate_chat(coder, message=question)  # ok: what comes from outside is told the clerk

    def tidy(self, question="Tidy up."):
        return self.user.initiate_chat(coder, message=question)  # ok: nothing comes from outside

    def answer(self, user_question):
        return self.user.initiate_chat(coder, message=user_question)  # expect: AGS031


@app.post("/desk")
def at_the_desk():
    question = request.json["question"]
    open_desk, inner_desk = Desk(clerk()), Desk(runner())
    open_desk.ask(question)
    inner_desk.ask(question)
    open_desk.tell(question)
    inner_desk.tell("Tidy up.")
    open_desk.tidy()
    inner_desk.tidy()
    inner_desk.answer(unseen(question))
    return "done"


def started(user, text):
    return user.initiate_chat(coder, message=text)  # ok: as above


def begun(user, text):
    return user.initiate_chat(coder, message=f"Answer: {text}")  # expect: AGS031


@app.post("/functions")
def by_functions():
    started(clerk(), request.json["question"])
    started(runner(), "Tidy up.")
    begun(clerk(), "Tidy up.")
    begun(runner(), request.json["question"])
    return "done"


class Counter:
    def looked_at(self, text):
        return text

    def serve(self, text):
        return runner().initiate_chat(coder, message=self.looked_at(text))  # ok: only what is looked at comes from outside

    def serve_all(self, text):
        return runner().initiate_chat(coder, message=self.looked_at(text))  # expect: AGS031


class Careful(Counter):
    def looked_at(self, text):
        if text not in ("report", "summary"):
            raise ValueError(text)
        return text


class Careless(Counter):
    def looked_at(self, text):
        return text.strip()


@app.post("/counter")
def at_the_counter():
    Careful().serve(request.json["question"])
    Careless().serve("Tidy up.")
    Careful().serve_all(request.json["question"])
    Careless().serve_all(request.json["question"])
    return "done"
