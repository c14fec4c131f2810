"""What is looked up with a default may be that default, also where it is not known what it is looked up in."""

from pathlib import Path

import tomllib
from autogen import UserProxyAgent
from office import profile

settings = tomllib.loads(Path("office.toml").read_text())
work = {"work_dir": "work", "use_docker": True}
active = {"code_execution_config": work, "max_consecutive_auto_reply": 3}

UserProxyAgent("a", human_input_mode=settings.get("mode", "NEVER"), **active)  # expect: AGS020
UserProxyAgent("b", human_input_mode=settings.pop("mode", "NEVER"), **active)  # expect: AGS020
UserProxyAgent("c", human_input_mode=settings["office"].setdefault("mode", "NEVER"), **active)  # expect: AGS020
UserProxyAgent("d", human_input_mode=getattr(profile, "mode", "NEVER"), **active)  # expect: AGS020
UserProxyAgent("e", human_input_mode=settings.get("mode", "ALWAYS"), **active)  # ok: it asks
UserProxyAgent("f", human_input_mode=getattr(profile, "mode", "TERMINATE"), **active)  # ok: likewise
UserProxyAgent("g", human_input_mode=settings.get("mode"), **active)  # ok: it is not known what this is
UserProxyAgent("h", human_input_mode=settings.get("the mode of h", "NEVER"), **active)  # ok: no name of a setting
UserProxyAgent("i", human_input_mode=settings.fetch("mode", "NEVER"), **active)  # ok: not known what it gives


class Desk:
    mode = "ALWAYS"


UserProxyAgent("j", human_input_mode=getattr(Desk, "mode", "NEVER"), **active)  # ok: it is there
UserProxyAgent("k", human_input_mode={"mode": "ALWAYS"}.get("mode", "NEVER"), **active)  # ok: likewise
