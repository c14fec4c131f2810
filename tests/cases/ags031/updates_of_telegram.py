"""Handlers of a Telegram bot that another module registers are known by what they take."""

import telegram
from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient
from telegram import Update
from telegram.ext import ContextTypes


def rooms(day: str) -> list[str]:
    """Free rooms."""
    return [day]


def host():
    return AssistantAgent("host", model_client=OpenAIChatCompletionClient(model="m"), tools=[rooms])


async def on_text(update: Update, context: ContextTypes.DEFAULT_TYPE):
    await host().run(task=update.message.text)  # expect: AGS031


class Bot:
    async def on_command(self, update: telegram.Update, context):
        await host().run(task=" ".join(context.args))  # expect: AGS031


async def remind(context: ContextTypes.DEFAULT_TYPE):
    await host().run(task=context.job.data)  # ok: a job of the program's own


async def answer(update: Update, day: str):
    await host().run(task=f"Rooms on {day}?")  # ok: nothing says where it comes from
