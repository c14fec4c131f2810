"""A help desk whose agents can order goods, and which hands them the visitor's words as they are."""

import os

import autogen
from flask import Flask, request

app = Flask(__name__)
llm_config = {"config_list": [{"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]}]}
assistant = autogen.AssistantAgent("assistant", llm_config=llm_config)
desk = autogen.UserProxyAgent("desk", code_execution_config=False)


def order(article: str, pieces: int) -> str:
    """Order pieces of an article for the customer."""
    return f"{pieces} of {article} are on their way"


autogen.register_function(order, caller=assistant, executor=desk, description="Orders an article.")


@app.post("/ask")
def ask():
    question = request.json["question"]
    result = desk.initiate_chat(
        assistant,
        message=f"Answer this customer: {question}",  # expect: AGS031
        max_turns=2,
    )
    return {"answer": result.summary}
