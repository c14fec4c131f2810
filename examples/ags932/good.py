# options: autogen-advisory=AGS932
"""A page on which visitors choose what two agents talk about."""

import os

import autogen
from flask import Flask, abort, request

app = Flask(__name__)
llm_config = {"config_list": [{"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]}]}
SUBJECTS = ("autumn", "the sea", "a city at night")


@app.post("/rhyme")
def rhyme():
    subject = next((each for each in SUBJECTS if each == request.json["subject"]), None)
    if subject is None:
        abort(400)
    poet = autogen.AssistantAgent("poet", llm_config=llm_config)
    visitor = autogen.ConversableAgent("visitor", human_input_mode="NEVER", max_consecutive_auto_reply=1)
    return visitor.initiate_chat(poet, message=f"A poem on {subject}").summary
