"""Sessions that have expired are left out of a dict or a list; those that are left are what was put in."""
from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient
from fastapi import FastAPI

app = FastAPI()
client = OpenAIChatCompletionClient(model="m")


def clock() -> str:
    """The time."""
    return "noon"


class Sessions:
    def __init__(self) -> None:
        self.known = {}
        self.spare = [AssistantAgent("spare", model_client=client)]

    def prune(self, left: set[str]) -> None:
        self.known = {key: agent for key, agent in list(self.known.items()) if key in left}
        self.spare = [agent for agent in self.spare if agent.name in left]

    def of(self, key: str) -> AssistantAgent:
        if key not in self.known:
            self.known[key] = AssistantAgent("own", model_client=client)
        return self.known[key]


class Renewed(Sessions):
    def renew(self) -> None:
        self.known = {key: AssistantAgent(agent.name, model_client=client, tools=[clock]) for key, agent in self.known.items()}


quiet, renewed = Sessions(), Renewed()
by_kind = {kind: agent for kind, agent in {"a": AssistantAgent("a", model_client=client)}.items() if kind}


@app.post("/quiet")
async def ask_quiet(key: str, text: str):
    await quiet.of(key).run(task=text)
    await quiet.spare[0].run(task=text)  # expect: AGS033
    await by_kind[key].run(task=text)  # expect: AGS033


@app.post("/renewed")
async def ask_renewed(key: str, text: str):
    await renewed.of(key).run(task=text)  # expect: AGS031
