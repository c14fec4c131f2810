# options: autogen-advisory=AGS932
"""A page on which visitors talk with two agents that only talk: their words go in as they are."""

import os

import autogen
from flask import Flask, request

app = Flask(__name__)
llm_config = {"config_list": [{"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]}]}


@app.post("/rhyme")
def rhyme():
    poet = autogen.AssistantAgent("poet", llm_config=llm_config)
    visitor = autogen.ConversableAgent("visitor", human_input_mode="NEVER", max_consecutive_auto_reply=1)
    return visitor.initiate_chat(poet, message=f"A poem on {request.json['subject']}").summary  # expect: AGS932
