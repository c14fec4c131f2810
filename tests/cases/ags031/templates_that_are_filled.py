"""A template that is filled holds what it is filled with."""

from string import Template

from autogen import ConversableAgent, UserProxyAgent
from fastapi import FastAPI

app = FastAPI()
ORDER = Template("Order $count of $article.")


def stock(article: str) -> int:
    return len(article)


def crew():
    clerk = ConversableAgent("clerk", llm_config={"model": "m"}, functions=[stock], human_input_mode="ALWAYS")
    return UserProxyAgent("buyer", code_execution_config=False), clerk


@app.post("/order")
def order(article: str, count: int):
    buyer, clerk = crew()
    return buyer.initiate_chat(clerk, message=ORDER.substitute(article=article, count=count)).summary  # expect: AGS031


@app.post("/again")
def again(article: str):
    buyer, clerk = crew()
    text = ORDER.safe_substitute({"article": article, "count": 1})
    return buyer.initiate_chat(clerk, message=text).summary  # expect: AGS031


@app.post("/many")
def many(count: int):
    buyer, clerk = crew()
    return buyer.initiate_chat(clerk, message=ORDER.substitute(article="tea", count=count)).summary  # ok: a number
