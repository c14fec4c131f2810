"""A bot keeps a talk for each user, and one for everybody; autogen's agents stand in another module."""
import os

import discord
from talks import Talk, Talks


class Bot(discord.Client):
    def __init__(self):
        super().__init__(intents=discord.Intents.default())
        self.talks = Talks()
        self.together = Talk("together")

    async def on_message(self, message: discord.Message):
        await message.reply(await self.talks.of(message.author.id).say("A joke, please."))

    async def on_member_join(self, member: discord.Member):
        await member.send(await self.together.say("Somebody came."))  # expect: AGS033


class Polite(Bot):
    pass


def main():
    Polite().run(os.environ["TOKEN"])


if __name__ == "__main__":
    main()
