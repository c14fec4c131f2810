"""Fields that a pattern of harmless characters holds to the end are checked; a pattern that is looked for anywhere checks nothing."""

import subprocess
from typing import Annotated

from ag2 import tool
from pydantic import BaseModel, Field, StringConstraints, constr

NAME = r"^[a-z0-9-]+$"


class Host(BaseModel):
    name: str = Field(pattern=NAME)
    note: str = Field(pattern=r"[a-z]+")
    zone: constr(pattern=r"^[a-z]+$") = "a"
    port: Annotated[str, StringConstraints(pattern=r"^\d+$")] = "80"
    path: str = Field(max_length=80)


@tool
def ping(name: str, zone: str, port: str) -> str:
    host = Host(name=name, zone=zone, port=port, note="", path="")
    return subprocess.getoutput(f"ping -c1 {host.name}.{host.zone}:{host.port}")  # ok: harmless characters


@tool
def at_once(name: str) -> str:
    return subprocess.getoutput("ping -c1 " + Host(name=name, note="a", path="").name)  # ok: harmless characters


@tool
def noted(note: str) -> str:
    return subprocess.getoutput("logger " + Host(name="a", note=note, path="").note)  # expect: AGS060


@tool
def below(path: str) -> str:
    return subprocess.getoutput("ls " + Host(name="a", note="a", path=path).path)  # expect: AGS060
