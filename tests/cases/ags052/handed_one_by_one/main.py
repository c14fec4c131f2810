"""Each function that is handed to what makes tools of all is told where it is handed over."""

import desk
from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient
from making import made

tools = made(
    desk.load,  # expect: AGS052
    desk.store,  # expect: AGS052
    desk.today,  # ok: it takes no path
    about="Texts: ",
)
agent = AssistantAgent("agent", model_client=OpenAIChatCompletionClient(model="m"), tools=tools)
