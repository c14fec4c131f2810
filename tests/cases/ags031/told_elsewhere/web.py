# options: autogen-advisory=AGS932
"""What a visitor sends becomes part of the orders of an agent that another module makes for AutoGen."""

from crew import Porter, Waiter, crew, known_guide, shopper, talker
from fastapi import FastAPI

app = FastAPI()


@app.post("/trips")
async def trip(city: str):
    await crew(app.state.client, city).run(task="Plan it.")  # expect: AGS031
    await crew(app.state.client, "Rome").run(task="Plan it.")
    await known_guide(app.state.client, city).run(task="Plan it.")  # ok: only known cities come through
    await shopper(app.state.client, city).run(task="Buy it.")  # ok: nobody is ordered anything


@app.post("/doors")
async def door(house: str):
    await Porter(app.state.client, house).run(task="Open.")  # expect: AGS031
    await Porter(app.state.client, "the house").run(task="Open.")
    await Waiter("waiter", app.state.client, tools=[print], system_message=house).run(task="Serve.")  # expect: AGS031
    await talker(app.state.client, house).run(task="Talk.")  # expect: AGS932
