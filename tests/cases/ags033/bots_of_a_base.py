"""The base of a bot keeps the agent, and drives it for its heirs."""
import discord
from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient


class Thinking(discord.Client):
    def __init__(self) -> None:
        super().__init__(intents=discord.Intents.default())
        self.agent = AssistantAgent("agent", model_client=OpenAIChatCompletionClient(model="m"))

    async def think(self) -> str:
        return str(await self.agent.run(task="A joke, please."))  # expect: AGS033

    async def think_anew(self) -> str:
        agent = AssistantAgent("agent", model_client=OpenAIChatCompletionClient(model="m"))
        return str(await agent.run(task="A joke, please."))


class Joker(Thinking):
    async def on_message(self, message: discord.Message) -> None:
        await message.reply(await self.think())

    async def on_member_join(self, member: discord.Member) -> None:
        await member.send(await self.think_anew())
