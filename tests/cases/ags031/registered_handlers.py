"""Handlers that a call registers as a decorator would, and those of frameworks with plain classes and plain functions."""

import falcon
from autogen import AssistantAgent, UserProxyAgent
from litestar import get
from pyramid.view import view_config
from slack_bolt import App
from telethon import TelegramClient, events

app = App()
client = TelegramClient("bot", 1, "hash")


def pair():
    runner = UserProxyAgent("runner", human_input_mode="ALWAYS", code_execution_config={"use_docker": True, "work_dir": "w"})
    return runner, AssistantAgent("coder", llm_config={"model": "m"})


class Bot:
    def __init__(self):
        app.event("app_mention")(self.mentioned)
        app.error("any")(self.failed)

    def mentioned(self, event, say):
        runner, coder = pair()
        runner.initiate_chat(coder, message=event["text"], max_turns=2)  # expect: AGS031

    def failed(self, error):
        runner, coder = pair()
        runner.initiate_chat(coder, message=error, max_turns=2)


def listened(message):
    runner, coder = pair()
    runner.initiate_chat(coder, message=message["text"], max_turns=2)  # expect: AGS031


app.message(listened)


class Wishes:
    async def on_post(self, req, resp):
        media = await req.get_media()
        runner, coder = pair()
        runner.initiate_chat(coder, message=media["wish"], max_turns=2)  # expect: AGS031

    def on_get(self, req, resp, number: int):
        runner, coder = pair()
        runner.initiate_chat(coder, message=f"Wish {number}", max_turns=2)

    def on_error(self, reason):
        runner, coder = pair()
        runner.initiate_chat(coder, message=reason, max_turns=2)


falcon.App().add_route("/wish", Wishes())


@get("/chart")
def chart(title: str, width: int) -> str:
    runner, coder = pair()
    runner.initiate_chat(coder, message=f"A chart of {width}", max_turns=2)
    return runner.initiate_chat(coder, message=title, max_turns=2).summary  # expect: AGS031


@view_config(route_name="ask")
def ask(context, asked):
    runner, coder = pair()
    return runner.initiate_chat(coder, message=asked.params["text"], max_turns=2)  # expect: AGS031


@client.on(events.NewMessage)
async def code(event):
    runner, coder = pair()
    runner.initiate_chat(coder, message=event.raw_text, max_turns=2)  # expect: AGS031


@client.off(events.NewMessage)
async def never(event):
    runner, coder = pair()
    runner.initiate_chat(coder, message=event.raw_text, max_turns=2)
