"""What comes in is told to agents of AutoGen (autogen_agentchat)."""

import asyncio

from agents import make_team
from layout import box, demo, out, send


def respond(text):
    return asyncio.run(make_team().run(task=text)).messages[-1].content  # expect: AGS031


with demo:
    send.click(respond, [box], [out])
demo.launch()
