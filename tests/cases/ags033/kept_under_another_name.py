"""What a handler keeps on itself, or on its object, is kept by whatever name it is driven."""

from autogen import AssistantAgent, UserProxyAgent
from discord.ext import commands
from fastapi import FastAPI

app = FastAPI()


def pair():
    user = UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False, max_consecutive_auto_reply=0)
    return user, AssistantAgent("poet", llm_config={"model": "m"})


@app.get("/unpacked")
def unpacked():
    if not hasattr(unpacked, "pair"):
        unpacked.pair = pair()
    user, poet = unpacked.pair
    return user.initiate_chat(poet, message="A poem.", clear_history=False).summary  # expect: AGS033


@app.get("/looked-up")
def looked_up():
    both = getattr(looked_up, "both", None)
    if both is None:
        both = looked_up.both = pair()
    user, poet = both
    return user.initiate_chat(poet, message="A poem.", clear_history=False).summary  # expect: AGS033


@app.get("/own")
def own():
    both = pair()
    user, poet = both
    return user.initiate_chat(poet, message="A poem.", clear_history=False).summary  # ok: made for this request


class Poems(commands.Cog):
    def __init__(self):
        self.user, self.poet = pair()

    @commands.command()
    async def poem(self, ctx):
        user = self.user
        await ctx.send(user.initiate_chat(self.poet, message="A poem.", clear_history=False).summary)  # expect: AGS033
