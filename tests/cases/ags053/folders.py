"""A folder needs the execute bit; what everybody may write is dangerous there, too."""

import os
import stat
import tempfile
from pathlib import Path

import autogen

config = autogen.config_list_from_json("OAI_CONFIG_LIST")
name = os.environ["NAME"]

room = tempfile.mkdtemp()
os.chmod(room, 0o755)
os.chmod(Path(room), 0o700)
os.chmod(str(room), stat.S_IRWXU)
os.chmod(room, 0o757)  # expect: AGS053
os.chmod(os.path.join(room, name), 0o755)  # expect: AGS053
os.chmod(os.path.join(), 0o755)  # ok: of nothing

hall = tempfile.TemporaryDirectory()
os.chmod(hall.name, 0o755)
os.chmod(hall.other, 0o755)  # expect: AGS053

with tempfile.TemporaryDirectory() as cellar:
    os.chmod(cellar, 0o755)
    (Path(cellar) / name).chmod(0o755)  # expect: AGS053

os.makedirs(name, exist_ok=True)
os.chmod(name, 0o755)
attic = Path(name) / "attic"
attic.mkdir(parents=True)
attic.chmod(0o711)
os.chmod(attic, 0o777)  # expect: AGS053


def mkdir(path):
    return path


made = mkdir(os.environ["MADE"])
os.chmod(made, 0o755)  # expect: AGS053


def other(name):
    os.chmod(name, 0o755)  # expect: AGS053


def entered(top):
    for root, folders, files in os.walk(top):
        os.chmod(root, 0o755)
        for folder in folders:
            os.chmod(os.path.join(root, folder), 0o755)
            (Path(root) / folder).chmod(0o755)
        for file in files:
            os.chmod(os.path.join(root, file), 0o755)  # expect: AGS053
            (Path(root) / file).chmod(0o755)  # expect: AGS053
    for one in top:
        os.chmod(one, 0o755)  # expect: AGS053
    for several in top, top:
        os.chmod(os.path.join("a", several), 0o755)  # expect: AGS053


def same_name(top):
    for root, folders, files in os.walk(top):
        for item in folders:
            os.chmod(os.path.join(root, item), 0o755)
        for item in files:
            os.chmod(os.path.join(root, item), 0o755)  # expect: AGS053
        os.chmod(os.path.join(root, item), 0o755)  # expect: AGS053


def unannotated(place, door, key):
    place.chmod(0o755)  # expect: AGS053
    door.chmod(key, 0o755)  # ok: a method of something else
    door.mkdir()
    door.chmod(0o755)  # ok: a folder
    door.chmod(0o777)  # expect: AGS053
