"""Agents that give themselves tools in their own class."""

from autogen import AssistantAgent, UserProxyAgent
from fastapi import FastAPI

app = FastAPI()


def stock(article: int) -> str:
    """How many there are."""
    return str(article)


class Clerk(AssistantAgent):
    def __init__(self):
        super().__init__("clerk", llm_config={"model": "m"})
        self.register_for_llm(name="stock", description="How many there are.")(stock)


class Head(Clerk):
    """Has what a clerk has."""


class Talker(AssistantAgent):
    def __init__(self):
        super().__init__("talker", llm_config={"model": "m"})


class Customer(UserProxyAgent):
    def __init__(self):
        super().__init__("customer", human_input_mode="NEVER", code_execution_config=False, max_consecutive_auto_reply=3)


@app.post("/clerk")
def with_clerk(text: str):
    Customer().initiate_chat(Clerk(), message=text)  # expect: AGS031


@app.post("/head")
def with_head(text: str):
    Customer().initiate_chat(Head(), message=text)  # expect: AGS031


@app.post("/talker")
def with_talker(text: str):
    Customer().initiate_chat(Talker(), message=text)  # ok: it only talks
