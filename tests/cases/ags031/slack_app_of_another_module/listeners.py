from agents import make_pair
from application import app


@app.event("app_mention")
def mentioned(event, say):
    user, coder = make_pair()
    say(user.initiate_chat(coder, message=event["text"], max_turns=3).summary)  # expect: AGS031


@app.command("/ask")
def asked(ack, command, say):
    ack()
    user, coder = make_pair()
    say(user.initiate_chat(coder, message=command["text"], max_turns=3).summary)  # expect: AGS031


@app.message("hello")
def greeted(message, say):
    user, coder = make_pair()
    say(user.initiate_chat(coder, message="Say hello.", max_turns=3).summary)  # ok: written in the source
