"""A help desk that hands the visitor's words to the agents as they are."""

import os

import autogen
from flask import Flask, request

app = Flask(__name__)
llm_config = {"config_list": [{"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]}]}
assistant = autogen.AssistantAgent("assistant", llm_config=llm_config)
desk = autogen.UserProxyAgent("desk", code_execution_config=False)


@app.post("/ask")
def ask():
    question = request.json["question"]
    result = desk.initiate_chat(
        assistant,
        message=f"Answer this customer: {question}",  # expect: AGS031
        max_turns=2,
    )
    return {"answer": result.summary}


def terminal():
    text = input("How can we help? ").strip()
    desk.initiate_chat(assistant, message=text, max_turns=2)  # expect: AGS031


if __name__ == "__main__":
    terminal()
