"""Objects of the program that a command is put into: some of them refuse what they do not want."""

import subprocess
from dataclasses import dataclass

from autogen import ConversableAgent, register_function
from pydantic import BaseModel, field_validator

KNOWN = {"uptime", "who"}


class Order:
    def __init__(self, text):
        if text not in KNOWN:
            raise ValueError(text)
        self.text = text


class Note:
    def __init__(self, text):
        self.text = text


class Beginning:
    def __init__(self, text):
        if not text.startswith("who"):
            raise ValueError(text)
        self.text = text


@dataclass
class Record:
    place: str
    text: str

    def __post_init__(self):
        if self.text not in KNOWN:
            raise ValueError(self.text)


@dataclass
class Plain:
    text: str


class Model(BaseModel):
    text: str
    note: str = ""

    @field_validator("text")
    @classmethod
    def known(cls, value: str) -> str:
        if value not in KNOWN:
            raise ValueError(value)
        return value

    def length(self) -> int:
        return len(self.text)


def ordered(command: str) -> str:
    return subprocess.getoutput(Order(command).text)  # ok: the object refuses


def ordered_before(command: str) -> str:
    order = Order(command)
    print(order)
    return subprocess.getoutput(command)  # ok: the object refuses


def noted(command: str) -> str:
    return subprocess.getoutput(Note(command).text)  # expect: AGS060


def begun(command: str) -> str:
    begun = Beginning(command)
    return subprocess.getoutput(begun.text)  # expect: AGS060


def recorded(command: str) -> str:
    record = Record("here", command)
    return subprocess.getoutput(record.text)  # ok: the object refuses


def recorded_place(command: str) -> str:
    record = Record(command, text="who")
    return subprocess.getoutput(record.place)  # expect: AGS060


def plain(command: str) -> str:
    plain = Plain(text=command)
    return subprocess.getoutput(plain.text)  # expect: AGS060


def modelled(command: str) -> str:
    return subprocess.getoutput(Model(text=command).text)  # ok: a validator refuses


def modelled_note(command: str) -> str:
    model = Model(text="who", note=command)
    return subprocess.getoutput(model.note)  # expect: AGS060


caller = ConversableAgent("caller", llm_config={"model": "m"}, human_input_mode="ALWAYS")
worker = ConversableAgent("worker", llm_config=False, human_input_mode="ALWAYS")
for tool in (ordered, ordered_before, noted, begun, recorded, recorded_place, plain, modelled, modelled_note):
    register_function(tool, caller=caller, executor=worker, description=tool.__name__)
