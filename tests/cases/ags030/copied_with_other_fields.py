"""Settings that are copied with other fields."""

import copy
import dataclasses
from collections import namedtuple
from dataclasses import asdict, dataclass, replace
from typing import NamedTuple

from autogen import AssistantAgent, GroupChat, UserProxyAgent
from pydantic import BaseModel


@dataclass(frozen=True)
class Limits:
    rounds: int = 10
    mode: str = "ALWAYS"
    work_dir: str = "coding"


class Old(NamedTuple):
    rounds: int = 10
    mode: str = "ALWAYS"


Older = namedtuple("Older", ["rounds", "mode"])

limits = Limits()
wild = replace(limits, rounds=1000)  # expect: AGS030
GroupChat([], [], max_round=limits.rounds)  # ok: ten
GroupChat([], [], max_round=wild.rounds)
wilder = dataclasses.replace(wild, mode="NEVER")  # expect: AGS020
GroupChat([], [], max_round=wilder.rounds)
UserProxyAgent("a", human_input_mode=wilder.mode, code_execution_config={"use_docker": True}, max_consecutive_auto_reply=3)
UserProxyAgent("b", human_input_mode=wild.mode, code_execution_config={"use_docker": True}, max_consecutive_auto_reply=3)  # ok: asked
tame = replace(wild, rounds=5)
GroupChat([], [], max_round=tame.rounds)  # ok: five
copied = copy.replace(limits, rounds=2000)  # expect: AGS030
GroupChat([], [], max_round=copied.rounds)

old = Old()
GroupChat([], [], max_round=old.rounds)  # ok: ten
GroupChat([], [], max_round=old._replace(rounds=3000).rounds)  # expect: AGS030
GroupChat([], [], max_round=old._replace(mode="NEVER").rounds)  # ok: ten
older = Older(rounds=4000, mode="ALWAYS")  # expect: AGS030
GroupChat([], [], max_round=older.rounds)
GroupChat([], [], max_round=older._replace(rounds=3).rounds)  # ok: ten
GroupChat([], [], max_round=Older(4001, "NEVER").rounds)  # expect: AGS030

first = {"use_docker": False, "work_dir": "coding"}
second = copy.deepcopy(first)
second["use_docker"] = True
AssistantAgent("c", code_execution_config=second, human_input_mode="ALWAYS")  # ok: ten
third = copy.copy(second)
third["use_docker"] = False  # expect: AGS010
AssistantAgent("d", code_execution_config=third, human_input_mode="ALWAYS")
fourth = copy.deepcopy(limits)
GroupChat([], [], max_round=fourth.rounds)  # ok: ten
fifth = copy.copy(wild)
GroupChat([], [], max_round=fifth.rounds)
GroupChat([], [], max_round=asdict(wild)["rounds"])


class Model(BaseModel):
    rounds: int = 10

    def limited(self, other):
        GroupChat([], [], max_round=replace(self, rounds=7000).rounds)  # expect: AGS030
        GroupChat([], [], max_round=replace(self).rounds)  # ok: ten
        GroupChat([], [], max_round=replace(other).rounds)  # ok: it is not known what that is


model = Model()
GroupChat([], [], max_round=model.model_copy(update={"rounds": 5000}).rounds)  # expect: AGS030
GroupChat([], [], max_round=model.model_copy(update={"name": 5000}).rounds)  # ok: ten
longer = {"rounds": 8000}  # expect: AGS030
GroupChat([], [], max_round=model.model_copy(update=longer).rounds)
GroupChat([], [], max_round=model.model_copy(update=vars(limits)).rounds)  # ok: it is not known what that is
GroupChat([], [], max_round=model.model_copy(update=input("? ")).rounds)  # ok: it is not known what that is
GroupChat([], [], max_round=model.copy(deep=True).rounds)  # ok: ten
GroupChat([], [], max_round=replace().rounds)  # ok: it fails
Words = namedtuple("Words", "rounds, mode")
GroupChat([], [], max_round=Words(6000, "NEVER").rounds)  # expect: AGS030
GroupChat([], [], max_round=Words(10, 6000).rounds)  # ok: ten
GroupChat([], [], max_round=Words(10, 6000).others)  # ok: it fails
Any = namedtuple("Any", input("? "))
GroupChat([], [], max_round=Any(6000).rounds)  # ok: it is not known what that is
GroupChat([], [], max_round=old._replace().rounds)  # ok: ten
