"""Modes that let a file run, or let everyone write it, in a module in scope."""

import operator
import os
import stat
from os import chmod
from pathlib import Path

import autogen

config = autogen.config_list_from_json("OAI_CONFIG_LIST")
SCRIPT = os.environ["SCRIPT"]
script = Path(SCRIPT)

os.chmod(SCRIPT, 0o755)  # expect: AGS053
os.chmod(SCRIPT, 0o777)  # expect: AGS053
os.chmod(SCRIPT, 0o700)  # expect: AGS053
os.chmod(SCRIPT, 0o744)  # expect: AGS053
os.chmod(SCRIPT, 0o645)  # expect: AGS053
os.chmod(SCRIPT, 493)  # expect: AGS053
os.chmod(SCRIPT, mode=0o755)  # expect: AGS053
os.chmod(path=SCRIPT, mode=0o755)  # expect: AGS053
os.chmod(SCRIPT, stat.S_IRWXU)  # expect: AGS053
os.chmod(SCRIPT, stat.S_IRUSR | stat.S_IXUSR)  # expect: AGS053
os.chmod(SCRIPT, stat.S_IEXEC)  # expect: AGS053
os.chmod(SCRIPT, os.stat(SCRIPT).st_mode | stat.S_IXUSR)  # expect: AGS053
os.chmod(SCRIPT, os.stat(SCRIPT).st_mode | 0o111)  # expect: AGS053
os.chmod(SCRIPT, operator.or_(0o600, stat.S_IXUSR))  # expect: AGS053
os.chmod(SCRIPT, operator.or_(stat.S_IRUSR, operator.or_(stat.S_IXUSR, stat.S_IWUSR)))  # expect: AGS053
os.chmod("notes.txt", 0o666)  # expect: AGS053
os.chmod("notes.txt", 0o646)  # expect: AGS053
os.chmod("notes.txt", stat.S_IWOTH)  # expect: AGS053
chmod(SCRIPT, 0o755)  # expect: AGS053
script.chmod(0o755)  # expect: AGS053
Path(SCRIPT).chmod(0o755)  # expect: AGS053
Path(SCRIPT).chmod(mode=0o755)  # expect: AGS053

os.chmod("notes.txt", 0o644)
os.chmod("notes.txt", 0o600)
os.chmod("notes.txt", 0o640)
os.chmod("notes.txt", 0o444)
os.chmod("notes.txt", 0o664)  # ok: the group may write, not everyone
os.chmod("notes.txt", stat.S_IRUSR | stat.S_IWUSR)
os.chmod("notes.txt", operator.or_(0o600, stat.S_IRGRP))
os.chmod("notes.txt", operator.and_(stat.S_IXUSR, stat.S_IRUSR))  # ok: of "and", no bit is known to be left
os.chmod("notes.txt", stat.S_INOTHING)  # ok: stat has no such name
os.chmod("notes.txt", os.stat("notes.txt").st_mode)  # ok: unknown
os.chmod("notes.txt", int(os.environ["MODE"], 8))  # ok: unknown
Path("notes.txt").chmod(0o600)
os.mkdir("folder", 0o755)  # ok: a folder
os.makedirs("folder", mode=0o755)  # ok: a folder

MODE = 0o755  # expect: AGS053
os.chmod(SCRIPT, MODE)
os.chmod("other.sh", MODE)  # ok: the value is reported once

later = 0o644
os.chmod("notes.txt", later)  # ok: bound to another mode only afterwards
later = 0o755

either = 0o700 if os.getenv("RUN") else 0o600  # expect: AGS053
os.chmod(SCRIPT, either)


def save(mode=0o755):  # expect: AGS053
    os.chmod(SCRIPT, mode)


def keep(mode=0o600):
    os.chmod(SCRIPT, mode)


def mode_of_program():
    return 0o711  # expect: AGS053


os.chmod(SCRIPT, mode_of_program())


def publish(folder):
    for page in Path(folder).glob("*.html"):
        page.chmod(0o666)  # expect: AGS053
