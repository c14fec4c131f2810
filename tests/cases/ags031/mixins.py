from autogen import AssistantAgent, UserProxyAgent
from flask import Flask, request

app = Flask(__name__)


class Talks:
    def ask(self, text):
        return self.user.initiate_chat(self.bot, message=text).summary  # expect: AGS031

    def tell(self, text):
        return self.clerk.initiate_chat(self.bot, message=text).summary  # ok: nobody acts

    def enter(self, text):
        return self.database.initiate_chat(text)  # ok: no agent


class Makes:
    def __init__(self):
        self.bot = AssistantAgent("bot", llm_config={"model": "gpt-4o"})
        self.user = UserProxyAgent("user", max_consecutive_auto_reply=3, code_execution_config={"use_docker": True})
        self.clerk = UserProxyAgent("clerk", max_consecutive_auto_reply=3, code_execution_config=False)


class Desk(Talks, Makes):
    pass


@app.post("/ask")
def ask():
    desk = Desk()
    desk.tell(request.json["text"])
    desk.enter(request.json["text"])
    return desk.ask(request.json["text"])
