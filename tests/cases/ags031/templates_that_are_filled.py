"""A template that is filled holds what it is filled with."""

import json
from pathlib import Path
from string import Template

from autogen import ConversableAgent, UserProxyAgent
from fastapi import FastAPI

app = FastAPI()
ORDER = Template("Order $count of $article.")


def load_orders():
    return json.loads(Path("orders.json").read_text())


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


@app.post("/one")
def one(article: str):
    buyer, clerk = crew()
    return buyer.initiate_chat(clerk, message="One <article>, please.".replace("<article>", article)).summary  # expect: AGS031


@app.post("/read")
def read(article: str, count: int):
    buyer, clerk = crew()
    text = Path("order.txt").read_text().replace("COUNT", str(count))
    return buyer.initiate_chat(clerk, message=text.replace("ARTICLE", article)).summary  # expect: AGS031


@app.post("/named")
def named(count: int):
    buyer, clerk = crew()
    text = load_orders()["plain"].replace("COUNT", str(count))
    return buyer.initiate_chat(clerk, message=text).summary  # ok: a number


@app.post("/out")
def out(article: str):
    buyer, clerk = crew()
    return buyer.initiate_chat(clerk, message="One tea, please.".replace(article, "")).summary  # ok: what is taken out is not there


@app.post("/known")
def known(article: str):
    if article not in ("tea", "salt"):
        raise ValueError(article)
    buyer, clerk = crew()
    return buyer.initiate_chat(clerk, message="One <article>, please.".replace("<article>", article)).summary  # ok: checked
