"""Where a path leads: to a root, a home, the current directory, the program's own source, or a folder under one of them."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial, reduce

from ...evaluating.asked import constant_key
from ...evaluating.values import Alternative, Const, Member, Ref, Result, Text, Value

MAX_PARTS = 300
_SYSTEM = frozenset(
    "/bin /boot /dev /etc /lib /lib32 /lib64 /media /mnt /opt /proc /run /sbin /srv /sys /usr /usr/bin /usr/lib /usr/local"
    " /usr/local/bin /usr/local/lib /usr/local/sbin /usr/sbin /usr/share /usr/include /var /var/lib /var/log /var/run /var/spool"
    " /var/cache /Applications /Library /System /private /private/etc /private/var /home /Users".split()
)
_WINDOWS = re.compile(
    r"[a-z]:(?:/(?:windows(?:/system32|/syswow64)?|program files(?: \(x86\))?|programdata|users(?:/[^/]+)?)?)?/?", re.IGNORECASE
)
_HOME = re.compile(r"/root|/home/[^/]+|/Users/[^/]+|/var/root")
# Where programs keep keys, tokens and certificates, in a home directory.
_CREDENTIALS = re.compile(
    r"\.(?:ssh|aws|azure|kube|docker|gnupg|netrc|git-credentials|pypirc|npmrc|oci|boto|password-store|vault-token)(?:/.*)?"
    r"|\.config/(?:gcloud|gh|op|rclone)(?:/.*)?|\.local/share/keyrings(?:/.*)?"
)
_HOME_VARIABLES = re.compile(r"(?:\$(?:HOME|USERPROFILE)|\$\{(?:HOME|USERPROFILE)\}|%USERPROFILE%|%HOMEPATH%)(?=/|$)")
_UNCHANGED = frozenset(
    "os.path.abspath os.path.realpath os.path.normpath os.path.expandvars os.path.expanduser os.fspath builtins.str"
    " pathlib.PosixPath".split()
)
_UNCHANGED_METHODS = frozenset(("resolve", "absolute", "as_posix", "expanduser", "__str__"))
DOCKER_SOCKETS = frozenset(("/var/run/docker.sock", "/run/docker.sock", "//var/run/docker.sock", "//./pipe/docker_engine"))


@dataclass(frozen=True)
class Location:
    """A base (``""`` for an absolute path, ``"home"``, ``"cwd"``, ``"source"``) and the folders under it."""

    base: str
    path: str

    def joined(self, more: str) -> Location:
        """The location of a path relative to this one."""
        absolute = _parse(more)
        if absolute.base != "cwd" or more.startswith(("/", "\\")):
            return absolute
        return Location(self.base, f"{self.path}/{absolute.path}")

    def _resolved(self) -> tuple[list[str], bool]:
        """The folders after ``.`` and ``..`` are resolved, and whether they start above the base."""
        found: list[str] = []
        above = False
        for part in self.path.split("/"):
            if part == "..":
                above |= not found
                del found[-1:]
            elif part not in ("", "."):
                found.append(part)
        return found, above

    def danger(self) -> str | None:
        """What is wrong with letting code work there, None for a named folder."""
        parts, above = self._resolved()
        if self._holds_credentials("/".join(parts)):
            return "a folder of credentials"
        if self.base:
            return None if parts else ("a directory above " if above else "") + _BASES[self.base]
        if not parts:
            return "the root of the file system"
        text = "/".join(parts)
        if ":" in parts[0]:
            return _windows_danger(text) if _WINDOWS.fullmatch(text) else None
        full = f"/{text}"
        if _HOME.fullmatch(full):
            return "a home directory"
        return "a system directory" if full in _SYSTEM else None

    def _holds_credentials(self, path: str) -> bool:
        """Whether the folders are those in a home directory where credentials are kept, or the secrets of a container."""
        if self.base == "home":
            return _CREDENTIALS.fullmatch(path) is not None
        home = _HOME.match(f"/{path}")
        in_home = home is not None and _CREDENTIALS.fullmatch(f"/{path}"[home.end() :].removeprefix("/")) is not None
        return not self.base and (in_home or path.startswith(("run/secrets", "var/run/secrets", "etc/ssl/private", "etc/kubernetes")))


# What the system says in the environment.
_VARIABLES = {**dict.fromkeys(("HOME", "USERPROFILE", "HOMEPATH"), Location("home", "")), "PWD": Location("cwd", "")}
_READS = ("os.getenv", "os.environ.get")
_NAMES = {
    **{f"os.environ.{name}": location for name, location in _VARIABLES.items()},
    "builtins.__file__": Location("source", "__file__"),
    "os.curdir": Location("cwd", ""),
    "os.pardir": Location("cwd", ".."),
    "os.sep": Location("", "/"),
}
# Of calls without arguments; `os.path.join` fails.
_CALLS = {
    **dict.fromkeys("os.getcwd os.getcwdb pathlib.Path.cwd pathlib.Path pathlib.PurePath os.path.join".split(), Location("cwd", "")),
    "pathlib.Path.home": Location("home", ""),
}
_BASES = {"home": "the home directory", "cwd": "the current directory", "source": "the program's own source directory"}


def _windows_danger(text: str) -> str:
    if len(text.strip("/")) == 2:
        return "the root of a drive"
    return "a home directory" if "/users" in text.lower() else "a system directory"


def _parse(text: str) -> Location:
    text = text.strip().replace("\\", "/")
    if text.startswith("~"):
        return Location("home", text.partition("/")[2])
    variable = _HOME_VARIABLES.match(text)
    if variable:
        return Location("home", text[variable.end() :])
    if text.startswith("/") or re.match(r"[A-Za-z]:", text):
        return Location("", text)
    return Location("cwd", text)


# What an alternative does to the place that another, inside it, leads to.
Step = Callable[[Location], Location]


def locate(alternative: Alternative) -> list[Location]:
    """Where a path may lead; nothing where that is not known."""
    return [location for _, location in locations((alternative,))]


def locations(value: Value) -> list[tuple[Alternative, Location]]:
    """Where each alternative may lead, for those of which that is known."""
    found = []
    waiting: list[tuple[Alternative, Alternative, tuple[Step, ...]]] = [(alternative, alternative, ()) for alternative in value]
    for alternative, part, steps in waiting:
        inner = _inner(part)
        if inner is not None:
            waiting += [(alternative, each, (inner[1], *steps)) for each in inner[0][: max(0, MAX_PARTS - len(waiting))]]
        elif (location := _beginning(part)) is not None:
            found.append((alternative, reduce(lambda reached, step: step(reached), steps, location)))
    return found


def _beginning(alternative: Alternative) -> Location | None:
    """Where a path leads that is made of no other."""
    if isinstance(alternative, Const):
        return _parse(alternative.value) if isinstance(alternative.value, str) else None
    if isinstance(alternative, Ref):
        return _NAMES.get(alternative.dotted)
    if not isinstance(alternative, Result):
        return None
    arguments = alternative.arguments.values()
    if not arguments:
        return _CALLS.get(alternative.called)
    read = constant_key(arguments[0]) if alternative.called in _READS else None
    return _VARIABLES.get(read.value) if read is not None else None


def _inner(alternative: Alternative) -> tuple[Value, Step] | None:
    """The path that another is made of, and what is done to it."""
    if isinstance(alternative, Text):
        return _first(alternative.parts, partial(_joined, alternative))
    if isinstance(alternative, Member):
        return _above(alternative)
    if not isinstance(alternative, Result):
        return None
    callee, arguments = alternative.callee, alternative.arguments.values()
    if isinstance(callee, Member):
        if callee.name in _UNCHANGED_METHODS:
            return (callee.receiver,), _unchanged
        return ((callee.receiver,), partial(_join_to, arguments)) if callee.name == "joinpath" else None
    name = alternative.called
    if name in ("os.path.join", "pathlib.Path", "pathlib.PurePath"):
        return _first(arguments, partial(_join_to, arguments[1:]))
    if name == "os.path.dirname":
        return _first(arguments, partial(_up, 1))
    return _first(arguments, _unchanged) if name in _UNCHANGED else None


def _first(parts: Sequence[Value], step: Step) -> tuple[Value, Step] | None:
    return (parts[0], step) if parts else None


def _unchanged(location: Location) -> Location:
    return location


def _up(levels: int, location: Location) -> Location:
    return Location(location.base, location.path + "/.." * levels)


def _above(member: Member) -> tuple[Value, Step] | None:
    """``path.parent`` and ``path.parents[1]``."""
    holder = member.receiver
    if member.name == "parent":
        return (holder,), partial(_up, 1)
    if member.name is None and isinstance(holder, Member) and holder.name == "parents":
        index = member.node.slice.value if isinstance(member.node, ast.Subscript) and isinstance(member.node.slice, ast.Constant) else None
        return ((holder.receiver,), partial(_up, index + 1)) if isinstance(index, int) else None
    return None


def _joined(text: Text, location: Location) -> Location:
    """``Path / "x"`` and ``f"{path}/x"``: whether something named follows the first part."""
    is_path = isinstance(text.node, ast.BinOp) and isinstance(text.node.op, ast.Div)
    for part in text.parts[1:]:
        if len(part) != 1 or not isinstance(part[0], Const):
            location = Location(location.base, f"{location.path}/?")
        elif is_path:
            location = location.joined(str(part[0].value))
        else:
            location = Location(location.base, location.path + str(part[0].value).replace("\\", "/"))
    return location


def _join_to(arguments: Sequence[Value], location: Location) -> Location:
    for part in arguments:
        known = part[0] if len(part) == 1 else None
        location = location.joined(str(known.value)) if isinstance(known, Const) else Location(location.base, f"{location.path}/?")
    return location
