"""A command that is made of more names than are followed back: it counts as unchecked, though one of them has been checked."""

import os

from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient

KNOWN = ("ls", "df")


def run(line: str) -> int:
    part_1 = line[1:]
    part_2 = line[2:]
    part_3 = line[3:]
    part_4 = line[4:]
    part_5 = line[5:]
    part_6 = line[6:]
    part_7 = line[7:]
    part_8 = line[8:]
    part_9 = line[9:]
    part_10 = line[10:]
    part_11 = line[11:]
    part_12 = line[12:]
    part_13 = line[13:]
    part_14 = line[14:]
    part_15 = line[15:]
    part_16 = line[16:]
    part_17 = line[17:]
    part_18 = line[18:]
    if part_1 not in KNOWN:
        raise ValueError(part_1)
    command = part_1 + part_2 + part_3 + part_4 + part_5 + part_6 + part_7 + part_8
    command += part_9 + part_10 + part_11 + part_12 + part_13 + part_14 + part_15 + part_16 + part_17 + part_18
    return os.system(command)  # expect: AGS060


AssistantAgent("clerk", OpenAIChatCompletionClient(model="gpt-4o"), tools=[run])
