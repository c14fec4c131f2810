"""A function fills a record that it has made, and gives it back; the tool leaves where there is anything in it."""

import subprocess
from dataclasses import dataclass, field

from autogen_core.tools import FunctionTool


@dataclass
class Report:
    errors: list[str] = field(default_factory=list)

    @property
    def ok(self) -> bool:
        return not self.errors


def looked_up(line: str) -> Report:
    report = Report()
    if line not in ("date", "uptime"):
        report.errors.append("unknown")
    return report


def read_through(line: str) -> Report:
    report = Report()
    if "sudo" in line:
        report.errors.append("sudo")
    return report


def known(line: str) -> str:
    report = looked_up(line)
    if not report.ok:
        return "\n".join(report.errors)
    return subprocess.getoutput(line)  # ok: AGS060 without errors it is known


def without_sudo(line: str) -> str:
    report = read_through(line)
    if not report.ok:
        return "\n".join(report.errors)
    return subprocess.getoutput(line)  # expect: AGS060


tools = [FunctionTool(known, description="runs a line"), FunctionTool(without_sudo, description="runs a line")]
