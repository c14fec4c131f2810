"""A text goes into a conversation as far as the heir's method hands it on."""

from abc import ABC, abstractmethod

from autogen import AssistantAgent, UserProxyAgent
from flask import Flask, request
from flows import Desk, Flow, Window

app = Flask(__name__)
coder = AssistantAgent("coder", llm_config={"model": "m"})
runner = UserProxyAgent("runner", human_input_mode="ALWAYS", code_execution_config={"use_docker": True})


class Order(Flow):
    def worded(self, wish):
        return f"Order {wish}."


class Standing(Flow):
    def worded(self, wish):
        return "Order the usual."


class Listed(Flow):
    def worded(self, wish):
        if wish not in ("tea", "coffee"):
            raise ValueError(wish)
        return f"Order {wish}."


class Careful(Desk):
    def taken(self, order):
        wish = order.json["wish"]
        if wish not in ("tea", "coffee"):
            raise ValueError(wish)
        return wish

    def answer(self, wish):
        return runner.initiate_chat(coder, message=wish)


class Web(Window):
    def taken(self):
        return request.json["wish"]


class Menu(Window):
    def taken(self):
        wish = request.json["wish"]
        if wish not in ("tea", "coffee"):
            raise ValueError(wish)
        return wish


class Daily(Window):
    def taken(self):
        return "tea"


class Wish(ABC):
    def start(self, wish):
        runner.initiate_chat(coder, message=self.worded(wish))  # expect: AGS031

    @abstractmethod
    def worded(self, wish): ...


class Plain(Wish):
    def worded(self, wish):
        return f"Please: {wish}"


class Fixed(ABC):
    def start(self, wish):
        runner.initiate_chat(coder, message=self.worded(wish))  # ok: the heir leaves it out

    @abstractmethod
    def worded(self, wish): ...


class Usual(Fixed):
    def worded(self, wish):
        return "The usual."


@app.post("/orders")
def order():
    Order().start(request.json["wish"])  # expect: AGS031
    Standing().start(request.json["wish"])  # ok: what this heir says is written
    Plain().start(request.json["wish"])
    Usual().start(request.json["wish"])
    return "ordered"


@app.post("/listed")
def listed():
    Listed().start(request.json["wish"])  # ok: this heir refuses what it does not know
    return "ordered"


@app.post("/careful")
def careful():
    Careful().serve(request)  # ok: this heir refuses what it does not know
    return "ordered"


@app.post("/web")
def web():
    Web().serve()  # expect: AGS031
    return "ordered"


@app.post("/web-known")
def web_known():
    Web().serve_known()  # ok: the base refuses what it does not know
    return "ordered"


@app.post("/menu")
def menu():
    Menu().serve()  # ok: this heir refuses what it does not know
    Daily().serve()  # ok: what this heir says is written
    return "ordered"
