"""Every call that reaches the file system, in the tools of one agent."""

import codecs
import glob
import io
import os
import shutil
from pathlib import Path

import numpy as np
import pandas as pd
from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o")


def builtin_open(path: str) -> str:
    with open(path) as file:  # expect: AGS052
        return file.readline()


def open_for_writing(path: str, text: str) -> str:
    with open(path, "w") as file:  # expect: AGS052
        file.write(text)
    return "written"


def open_by_keyword(path: str) -> str:
    return open(file=path).readline()  # expect: AGS052


def os_open(path: str) -> int:
    return os.open(path, os.O_RDONLY)  # expect: AGS052


def path_reads(path: str) -> str:
    text = Path(path).read_text()  # expect: AGS052
    data = Path(path).read_bytes()  # expect: AGS052
    with Path(path).open() as file:  # expect: AGS052
        return text + str(data) + file.readline()


def path_writes(path: str, text: str) -> str:
    target = Path(path)
    target.write_text(text)  # expect: AGS052
    target.write_bytes(text.encode())  # expect: AGS052
    return "written"


def path_deletes(path: str) -> str:
    Path(path).unlink()  # expect: AGS052
    Path(path).rmdir()  # expect: AGS052
    return "deleted"


def path_lists(path: str) -> str:
    names = [str(each) for each in Path(path).iterdir()]  # expect: AGS052
    found = [str(each) for each in Path(path).glob("*.txt")]  # expect: AGS052
    return str(names + found)


def os_calls(path: str, other: str) -> str:
    os.remove(path)  # expect: AGS052
    os.unlink(path)  # expect: AGS052
    os.rename(path, "notes.txt")  # expect: AGS052
    os.replace("notes.txt", other)  # expect: AGS052
    os.rmdir(path)  # expect: AGS052
    names = os.listdir(path)  # expect: AGS052
    entries = os.scandir(path)  # expect: AGS052
    for folder, _folders, _files in os.walk(path):  # expect: AGS052
        names.append(folder)
    return str(names) + str(entries)


def shutil_calls(path: str) -> str:
    shutil.rmtree(path)  # expect: AGS052
    shutil.copy(path, "copy.txt")  # expect: AGS052
    shutil.move("copy.txt", path)  # expect: AGS052
    shutil.copytree(path, "copy")  # expect: AGS052
    return "done"


def packed(path: str) -> str:
    shutil.make_archive("packed", "zip", path)  # expect: AGS052
    shutil.make_archive("packed", "zip", root_dir=path)  # expect: AGS052
    return shutil.make_archive("packed", "zip", "notes")  # ok: a fixed path


def glob_calls(pattern: str) -> str:
    return str(glob.glob(pattern))  # expect: AGS052


def pandas_calls(path: str) -> str:
    frame = pd.read_csv(path)  # expect: AGS052
    pasted = pd.read_csv(io.StringIO(path))  # ok: a table in the text itself
    sheet = pd.read_excel(path)  # expect: AGS052
    frame.to_csv(path)  # expect: AGS052
    print(pasted)
    return str(sheet)


def numpy_calls(path: str) -> str:
    rows = np.load(path)  # expect: AGS052
    np.save(path, rows)  # expect: AGS052
    return str(rows)


def harmless(path: str) -> str:
    os.makedirs(path, exist_ok=True)  # ok: makes a folder only
    Path(path).mkdir(exist_ok=True)  # ok
    if os.path.exists(path) and Path(path).exists():  # ok: looks only
        return os.path.basename(path)
    return ""


def other_arguments(text: str, encoding: str) -> str:
    with open("notes.txt", "w", encoding=encoding) as file:  # ok: a fixed path
        file.write(text)
    Path("notes.txt").write_text(text)  # ok: a fixed path
    return codecs.encode(text, "rot13")


agent = AssistantAgent(
    "agent",
    model_client=client,
    tools=[
        builtin_open,
        open_for_writing,
        open_by_keyword,
        os_open,
        path_reads,
        path_writes,
        path_deletes,
        path_lists,
        os_calls,
        shutil_calls,
        packed,
        glob_calls,
        pandas_calls,
        numpy_calls,
        harmless,
        other_arguments,
    ],
)
