"""What a model may do with files."""

import os


def read_note(path: str) -> str:
    with open(path) as stream:
        return stream.read()


def note_tools():
    return [read_note]


def drop_note(path: str) -> None:
    os.remove(path)


def other_tools():
    return [drop_note]
