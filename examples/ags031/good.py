"""A help desk that checks the visitor's words before the agents see them."""

import os

import autogen
from flask import Flask, abort, request

app = Flask(__name__)
llm_config = {"config_list": [{"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]}]}
assistant = autogen.AssistantAgent("assistant", llm_config=llm_config)
desk = autogen.UserProxyAgent("desk", code_execution_config=False)


def order(article: str, pieces: int) -> str:
    """Order pieces of an article for the customer."""
    return f"{pieces} of {article} are on their way"


autogen.register_function(order, caller=assistant, executor=desk, description="Orders an article.")


def checked(text):
    """Return the text if it is short and printable."""
    if len(text) > 500 or not text.isprintable():
        abort(400)
    return text


@app.post("/ask")
def ask():
    question = checked(request.json["question"])
    result = desk.initiate_chat(
        assistant,
        message=f"Answer the customer's question between the marks.\n<<<{question}>>>",
        max_turns=2,
    )
    return {"answer": result.summary}
