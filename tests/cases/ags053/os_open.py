"""`os.open` with a mode."""

import os

import autogen

config = autogen.config_list_from_json("OAI_CONFIG_LIST")
SCRIPT = os.environ["SCRIPT"]
FLAGS = os.O_CREAT | os.O_WRONLY

os.open(SCRIPT, FLAGS, 0o755)  # expect: AGS053
os.open(SCRIPT, FLAGS, 0o777)  # expect: AGS053
os.open(SCRIPT, FLAGS, mode=0o700)  # expect: AGS053
os.open("notes.txt", FLAGS, 0o666)  # expect: AGS053
os.open("notes.txt", FLAGS, 0o600)
os.open("notes.txt", FLAGS, 0o644)
os.open("notes.txt", os.O_RDONLY)
with os.fdopen(os.open(SCRIPT, FLAGS, 0o755), "w") as file:  # expect: AGS053
    file.write("ls")
