"""What an annotation alone says to be an agent or a team."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Optional

import autogen
from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.teams import RoundRobinGroupChat
from fastapi import Depends, FastAPI, Request

from crew import current

app = FastAPI()


class Desk:
    """Is given those who work."""

    helper: AssistantAgent

    def __init__(self, group: RoundRobinGroupChat, one: Optional[autogen.ConversableAgent], clock: Clock) -> None:
        self.group = group
        self.one = one
        self.clock = clock

    async def work(self, request: Request) -> None:
        question = (await request.json())["question"]
        await self.helper.run(task=question)  # expect: AGS031
        await self.group.run(task=question)  # expect: AGS031
        self.one.generate_reply(messages=[{"role": "user", "content": question}])  # expect: AGS031
        await self.clock.run(task=question)  # ok: no agent


class Table:
    """Keeps what it is given, and says what that is beside the class."""

    guest: AssistantAgent
    waiter: Waiter

    def __init__(self, guest, waiter, user_input):
        self.guest = guest
        self.waiter = waiter
        self.order = user_input

    async def serve(self, user_input: str) -> None:
        await self.guest.run(task=user_input)  # expect: AGS031
        await self.waiter.run(task=user_input)


@dataclass
class Kept:
    """Holds one."""

    worker: "AssistantAgent | None"
    title: str


@app.post("/questions")
async def questions(request: Request) -> None:
    desk: Desk = app.state.desk
    await desk.work(request)


async def drive(worker: AssistantAgent, other: str, user_input: str) -> None:
    await worker.run(task=user_input)  # expect: AGS031
    await other.run(task=user_input)


async def drive_kept(kept: Kept, user_input: str) -> None:
    await kept.worker.run(task=user_input)  # expect: AGS031
    await kept.title.run(task=user_input)


Someone = Annotated[AssistantAgent, Depends(current)]
Circle = Annotated["Circle", Depends(current)]


@app.post("/someone")
async def drive_someone(text: str, lent: Annotated[autogen.ConversableAgent, Depends(current)], someone: Someone, circle: Circle) -> None:
    lent.send(text, someone)  # expect: AGS031
    await someone.run(task=text)  # expect: AGS031
    await circle.run(task=text)
