"""FastAPI: agents and teams that outlive a request."""

from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination
from autogen_agentchat.messages import TextMessage
from autogen_agentchat.teams import RoundRobinGroupChat, SelectorGroupChat
from autogen_agentchat.ui import Console
from autogen_core import CancellationToken
from autogen_ext.models.openai import OpenAIChatCompletionClient
from fastapi import APIRouter, FastAPI, WebSocket
from states import load, save

app = FastAPI()
router = APIRouter()
client = OpenAIChatCompletionClient(model="gpt-4o")
helper = AssistantAgent("helper", model_client=client)
team = RoundRobinGroupChat([helper], max_turns=2)
selector = SelectorGroupChat([helper], model_client=client, termination_condition=MaxMessageTermination(10))


@app.get("/one")
async def one():
    await team.run(task="Plan the trip.")  # expect: AGS033
    await helper.run(task="Plan the trip.")  # expect: AGS033


@app.get("/two")
async def two():
    await Console(selector.run_stream(task="Plan the trip."))  # expect: AGS033
    async for message in team.run_stream(task="Plan the trip."):  # expect: AGS033
        print(message)


@router.post("/three")
async def three():
    await helper.on_messages([TextMessage(content="Plan the trip.", source="user")], CancellationToken())  # expect: AGS033


@app.websocket("/four")
async def four(socket: WebSocket):
    await socket.accept()
    result = await team.run(  # expect: AGS033
        task="Plan the trip.",
    )
    await socket.send_text(result.messages[-1].content)


@app.get("/reset-before")
async def reset_before():
    await team.reset()
    await team.run(task="Plan the trip.")  # ok: starts afresh


@app.get("/own-state")
async def own_state(session: str):
    await team.load_state(await load(session))
    await team.run(task="Plan the trip.")  # ok: the state of this session
    await save(session, await team.save_state())


@app.get("/own-team")
async def own_team():
    own_helper = AssistantAgent("helper", model_client=client)
    own = RoundRobinGroupChat([own_helper], max_turns=2)
    await own.run(task="Plan the trip.")  # ok: made in the handler


@app.get("/hidden")
async def hidden():
    team = RoundRobinGroupChat([AssistantAgent("helper", model_client=client)], max_turns=2)
    await team.run(task="Plan the trip.")  # ok: the handler's own name


def make_team():
    return RoundRobinGroupChat([AssistantAgent("helper", model_client=client)], max_turns=2)


@app.get("/made")
async def made():
    await make_team().run(task="Plan the trip.")  # ok: a new team for every request
    fresh = make_team()
    await fresh.run(task="Plan the trip.")  # ok


async def not_a_handler():
    await team.run(task="Plan the trip.")  # ok: nothing calls it from a handler


async def ask_the_team():
    return await team.run(task="Plan the trip.")  # expect: AGS033


@app.get("/through")
async def through():
    return await ask_the_team()


@app.on_event("startup")
async def start_up():
    await make_team().run(task="Say hello.")


agent = AssistantAgent("agent", model_client=client)


@app.get("/agent-again")
async def agent_again():
    await agent.on_reset(CancellationToken())
    await agent.run(task="Plan the trip.")  # ok: it starts afresh


@app.get("/agent-remembers")
async def agent_remembers():
    await agent.run(task="Plan the trip.")  # expect: AGS033
