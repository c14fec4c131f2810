"""What talks to agents that it is handed, without a word that says whose they are."""


class Desk:
    def __init__(self, clerk_agent):
        self.agent = clerk_agent

    async def answer(self, text):
        return await self.agent.run(task=text)

    async def answer_known(self, text):
        if text not in ("prices", "hours"):
            raise ValueError(text)
        return await self.agent.run(task=text)


async def ask(agent, text):
    return await agent.run(task=text)


async def ask_all(agent, texts):
    return [await agent.run(task=text) for text in texts]
