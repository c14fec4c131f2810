"""What comes in is told to agents of AutoGen (autogen_agentchat)."""

from agents import make_team
from client import bot


@bot.command()
async def ask(ctx, *, question):
    result = await make_team().run(task=question)  # expect: AGS031
    await ctx.send(result.messages[-1].content)


@bot.event
async def on_message(message):
    await make_team().run(task=message.content)  # expect: AGS031


@bot.tree.command(name="tell")
async def tell(interaction, topic: str):
    await make_team().run(task=topic)  # expect: AGS031
