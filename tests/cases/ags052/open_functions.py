"""A function of a module in scope that only opens what it is given, and that nothing calls."""

import csv
import json
import zipfile
from pathlib import Path

import aiofiles
import autogen

config = autogen.config_list_from_json("OAI_CONFIG_LIST")


def read_file(path):
    with open(path) as file:  # expect: AGS052
        return file.read()


def read_documented(path: str) -> str:
    """Read a file."""
    with open(path, encoding="utf-8") as file:  # expect: AGS052
        return file.read()


def read_at_once(path):
    return open(path).read()  # expect: AGS052


def write_file(path, text):
    with open(path, "w") as file:  # expect: AGS052
        file.write(text)


def read_kept(path):
    with open(path) as file:  # expect: AGS052
        lines = file.readlines()
        return lines


async def read_later(path):
    async with aiofiles.open(path) as file:  # expect: AGS052
        return await file.read()


async def write_later(path, text):
    async with aiofiles.open(path, "w") as file:  # expect: AGS052
        await file.write(text)
        return "written"


def read_path(path):
    return Path(path).read_text()  # expect: AGS052


def write_path(path, text):
    Path(path).write_text(text)  # expect: AGS052


def write_at_once(path, text):
    open(path, "w").write(text)  # expect: AGS052


def count(path):
    with open(path) as file:  # ok: not the text
        return len(file.read())


def copy(path, other):
    with open(path) as file, open(other, "w") as target:  # ok: more than one file
        target.write(file.read())


def read_first(path):
    with open(path) as file:  # ok: not the whole text
        line = file.readline()
        return line


def mark(path):
    with open(path, "w") as file:  # ok: a fixed text
        file.write("done")


def touch(path):
    with open(path, "w") as file:  # ok: nothing is written
        pass


def read_called(path):
    with open(path) as file:  # ok: the module calls it
        return file.read()


def read_json(path):
    with open(path) as file:  # ok: parsed
        return json.load(file)


def write_json(path, data):
    with open(path, "w") as file:  # ok: serialised
        json.dump(data, file)


def read_csv(path):
    with open(path) as file:  # ok: parsed
        return list(csv.reader(file))


def read_checked(path):
    if not path.endswith(".txt"):
        raise ValueError("no text")
    with open(path) as file:  # ok: more than opening
        return file.read()


def read_fixed():
    with open("notes.txt") as file:  # ok: a fixed path
        return file.read()


def read_logged(path):
    print(path)
    with open(path) as file:  # ok: more than opening
        return file.read()


def read_stripped(path):
    with open(path) as file:  # ok: not the raw text
        return file.read().strip()


def write_report(path, rows):
    with open(path, "w") as file:  # ok: not as it is
        file.write("\n".join(rows))


def write_name(path):
    with open(path, "w") as file:  # ok: writes nothing that it is given besides the path
        file.write(path)


def read_archive(path):
    with zipfile.ZipFile(path) as archive:  # ok: not open
        return archive.read()


def read_notes(path):
    with open(NOTES) as file:  # ok: another path
        return file.read()


NOTES = read_called("notes.txt")


class Shelf:
    def read_page(self, number):
        return self.pages[number]


def read_page(path):
    with open(path) as file:  # expect: AGS052
        return file.read()


first = Shelf().read_page(1)


def read_template(path):
    with open(path) as file:  # ok: its name says that the program chooses the file
        return file.read()


def read_text(config_path):
    with open(config_path) as file:  # ok: so does the parameter's
        return file.read()


def read_default(path="notes.txt"):
    with open(path) as file:  # ok: a default says so, too
        return file.read()
