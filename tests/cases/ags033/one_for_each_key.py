"""A defaultdict makes an agent for each chat that it has none for; one that is made before it is handed to all of them."""
import os
from collections import defaultdict

from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient
from telegram import Update
from telegram.ext import ApplicationBuilder, CommandHandler, ContextTypes

client = OpenAIChatCompletionClient(model="m")
everybody = AssistantAgent("everybody", model_client=client)


def clock() -> str:
    """The time."""
    return "noon"


def with_clock() -> AssistantAgent:
    return AssistantAgent("timed", model_client=client, tools=[clock])


own = defaultdict(lambda: AssistantAgent("own", model_client=client))
timed = defaultdict(with_clock)
same = defaultdict(lambda: everybody)


async def answer(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    chat = update.effective_chat.id
    await own[chat].run(task=update.message.text)
    await timed[chat].run(task=update.message.text)  # expect: AGS031
    await same[chat].run(task=update.message.text)  # expect: AGS033


application = ApplicationBuilder().token(os.environ["TOKEN"]).build()
application.add_handler(CommandHandler("answer", answer))
application.run_polling()
