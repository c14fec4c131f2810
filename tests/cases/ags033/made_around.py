"""A function makes an application or a callback, and beside it the agent that all requests talk to."""

import gradio as gr
from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient
from fastapi import FastAPI

client = OpenAIChatCompletionClient(model="m")


def made():
    return AssistantAgent("made", model_client=client)


def create_app():
    app = FastAPI()
    other = made()

    @app.get("/other")
    async def by_another():
        return str(await other.run(task="A tip, please."))  # expect: AGS033

    @app.get("/new")
    async def new():
        return str(await made().run(task="A tip, please."))  # ok: made for this request

    guide = AssistantAgent("guide", model_client=client)

    @app.get("/tip")
    async def tip():
        return str(await guide.run(task="A tip, please."))  # expect: AGS033

    @app.get("/own")
    async def own():
        mine = AssistantAgent("mine", model_client=client)

        async def asked():
            return str(await mine.run(task="A tip, please."))  # ok: made for this request

        return await asked()

    @app.get("/afresh")
    async def afresh():
        await guide.load_state({})
        return str(await guide.run(task="A tip, please."))  # ok: started afresh

    async def at_night():
        return str(await guide.run(task="Sum up."))  # ok: no handler

    return app, at_night


def answering():
    guide = AssistantAgent("guide", model_client=client)

    async def answer(message, history):
        return str(await guide.run(task="A tip, please."))  # expect: AGS033

    return answer


gr.ChatInterface(answering()).launch()
