# options: autogen-advisory=AGS932
"""Callbacks of chainlit, discord, telegram and slack."""

import os

import autogen
import chainlit as cl
import discord
from autogen_core import MessageContext, RoutedAgent, message_handler
from discord.ext import commands
from slack_bolt import App
from telegram import Update
from telegram.ext import ApplicationBuilder, CommandHandler, ContextTypes, MessageHandler, filters

llm_config = {"config_list": [{"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]}]}
assistant = autogen.AssistantAgent("assistant", llm_config=llm_config)
user = autogen.UserProxyAgent("user", code_execution_config=False)

client = discord.Client(intents=discord.Intents.default())
bot = commands.Bot(command_prefix="!", intents=discord.Intents.default())
slack = App(token=os.environ["SLACK_BOT_TOKEN"])


@cl.on_message
async def chainlit_message(message: cl.Message):
    await user.a_initiate_chat(assistant, message=message.content)  # expect: AGS932
    await cl.make_async(user.initiate_chat)(assistant, message=message.content)  # expect: AGS932


@cl.on_chat_start
async def chainlit_start():
    await user.a_initiate_chat(assistant, message="Say hello.")


@client.event
async def on_message(message):
    await user.a_initiate_chat(assistant, message=message.content)  # expect: AGS932


@bot.command()
async def ask(ctx, *, question):
    await user.a_initiate_chat(assistant, message=question)  # expect: AGS932
    await user.a_initiate_chat(assistant, message=ctx.message.content)  # expect: AGS932


async def telegram_message(update: Update, context: ContextTypes.DEFAULT_TYPE):
    await user.a_initiate_chat(assistant, message=update.message.text)  # expect: AGS932


async def telegram_command(update: Update, context: ContextTypes.DEFAULT_TYPE):
    await user.a_initiate_chat(assistant, message=" ".join(context.args))  # expect: AGS932


@slack.event("app_mention")
def slack_event(event, say):
    user.initiate_chat(assistant, message=event["text"])  # expect: AGS932


@slack.message("help")
def slack_message(message, say):
    user.initiate_chat(assistant, message=message["text"])  # expect: AGS932


class Worker(RoutedAgent):
    @message_handler
    async def on_task(self, message: str, ctx: MessageContext) -> None:
        await user.a_initiate_chat(assistant, message=message)  # ok: from another agent


application = ApplicationBuilder().token(os.environ["TELEGRAM_TOKEN"]).build()
application.add_handler(MessageHandler(filters.TEXT, telegram_message))
application.add_handler(CommandHandler("ask", telegram_command))
