"""What the handlers call: functions and a class that drive agents which are made once, or anew."""

from autogen import AssistantAgent, UserProxyAgent
from autogen_agentchat.agents import AssistantAgent as Helper
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient
from fastapi import FastAPI

client = OpenAIChatCompletionClient(model="gpt-4o")
helper = Helper("helper", model_client=client)
writer = AssistantAgent("writer", llm_config={"model": "gpt-4o"})
user = UserProxyAgent("user", code_execution_config=False, human_input_mode="NEVER", max_consecutive_auto_reply=1)
inner = FastAPI()


async def answer(question):
    async def again():
        return await helper.run(task="Say hello.")

    return await again()


async def answer_anew(question):
    return await Helper("helper", model_client=client).run(task="Say hello.")


async def answer_afresh(question):
    await helper.on_reset(None)
    await team.reset()
    return await team.run(task="Say hello.")


def write(question):
    return user.initiate_chats([{"recipient": writer, "message": "Say hello.", "max_turns": 1}])


def write_on(question):
    return user.initiate_chat(writer, message="Say hello.", max_turns=1, clear_history=False)


@inner.get("/hello")
async def hello():
    return await reported_here()


async def reported_here():
    return await helper.run(task="Say hello.")  # expect: AGS033


def name_of():
    return helper.name


class Desk:
    def __init__(self):
        self.team = RoundRobinGroupChat([Helper("clerk", model_client=client)], max_turns=2)

    async def ask(self, question):
        return await self.team.run(task="Say hello.")


team = RoundRobinGroupChat([helper], max_turns=2)


class Office:
    def __init__(self):
        self.clerks = {}
        self.hire()

    def hire(self):
        self.clerks["first"] = Helper("first", model_client=client)

    def replace(self):
        self.second = Helper("second", model_client=client)

    async def ask(self, question):
        return await self.clerks["first"].run(task="Say hello.")

    async def ask_second(self, question):
        self.replace()
        return await self.second.run(task="Say hello.")


_office = None


def the_office():
    global _office
    if _office is None:
        _office = Office()
    return _office
