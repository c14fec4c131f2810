"""What is kept between requests: in attributes, under keys, in caches; and what is made for each."""

import gradio as gr
from autogen import ConversableAgent
from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_core.memory import ListMemory
from autogen_core.model_context import BufferedChatCompletionContext
from fastapi import FastAPI

app = FastAPI()
KEPT = {}
context = BufferedChatCompletionContext(buffer_size=9)
memory = ListMemory()
guide = ConversableAgent("guide", llm_config=False)


async def in_attribute(message, history):
    if not hasattr(in_attribute, "agent"):
        in_attribute.agent = AssistantAgent("guide", model_client=None)
    await in_attribute.agent.run(task="Go.")  # expect: AGS033


async def under_a_key(message, history):
    if "guide" not in KEPT:
        KEPT["guide"] = AssistantAgent("guide", model_client=None)
    await KEPT["guide"].run(task="Go.")  # expect: AGS033


async def under_the_users_key(message, history, request):
    if request.session not in KEPT:
        KEPT[request.session] = AssistantAgent("guide", model_client=None)
    await KEPT[request.session].run(task="Go.")  # ok: one for each


async def local(message, history):
    kept = {}
    kept["guide"] = AssistantAgent("guide", model_client=None)
    await kept["guide"].run(task="Go.")  # ok: made here


class Desk:
    agent = None

    async def respond(self, message, history):
        if self.agent is None:
            self.agent = AssistantAgent("guide", model_client=None)
        await self.agent.run(task="Go.")  # expect: AGS033


for callback in (in_attribute, under_a_key, under_the_users_key, local):
    gr.ChatInterface(callback)
gr.ChatInterface(Desk().respond)


@app.post("/state")
async def in_state():
    app.state.agent = getattr(app.state, "agent", None) or AssistantAgent("guide", model_client=None)
    await app.state.agent.run(task="Go.")  # expect: AGS033


@app.post("/context")
async def with_context():
    agent = AssistantAgent("guide", model_client=None, model_context=context)
    await agent.run(task="Go.")  # expect: AGS033
    await RoundRobinGroupChat([agent], max_turns=3).run(task="Go.")  # expect: AGS033


@app.post("/memory")
async def with_memory():
    await AssistantAgent("guide", model_client=None, memory=[memory]).run(task="Go.")  # expect: AGS033
    await AssistantAgent("guide", model_client=None, memory=[ListMemory()]).run(task="Go.")


@app.post("/run")
def classic():
    guide.run(message="Go.", max_turns=1)  # ok: the history is cleared
    guide.run(message="Go.", max_turns=1, clear_history=False)  # expect: AGS033
