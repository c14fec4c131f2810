"""A path that is written in the source is the program's own."""

import os
from pathlib import Path

import autogen

config = autogen.config_list_from_json("OAI_CONFIG_LIST")
SCRIPTS = Path(__file__).parent / "scripts"
name = os.environ["NAME"]

os.chmod("run.sh", 0o755)
os.chmod(SCRIPTS / "run.sh", 0o755)
(SCRIPTS / "run.sh").chmod(0o700)
os.open("run.sh", os.O_CREAT, 0o755)
os.chmod("run.sh", 0o777)  # expect: AGS053
os.chmod(SCRIPTS / name, 0o755)  # expect: AGS053
os.chmod(f"{name}.sh", 0o755)  # expect: AGS053
os.chmod(f"scripts/{name}.sh", 0o755)  # expect: AGS053
os.chmod("run.sh" if name else name, 0o755)  # expect: AGS053
os.chmod(mode=0o755)  # ok: of nothing
os.fchmod(os.open(name, os.O_RDWR), 0o755)  # expect: AGS053
