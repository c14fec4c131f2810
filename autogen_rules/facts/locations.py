"""Where a path leads: to a root, a home, the current directory, the program's own source, or a folder under one of them."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass

from ..evaluating.values import Alternative, Const, Member, Ref, Result, Text, Value

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
_HOME_VARIABLES = re.compile(r"(?:\$HOME|\$\{HOME\}|%USERPROFILE%|%HOMEPATH%)(?=/|$)")
_UNCHANGED = frozenset(
    "os.path.abspath os.path.realpath os.path.normpath os.path.expandvars os.fspath builtins.str pathlib.Path pathlib.PurePath"
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


_NAMES = {
    "builtins.__file__": Location("source", "__file__"),
    "os.curdir": Location("cwd", ""),
    "os.pardir": Location("cwd", ".."),
    "os.sep": Location("", "/"),
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


def locations(value: Value) -> list[tuple[Alternative, Location]]:
    """Where each alternative leads, for those of which that is known."""
    found = []
    for alternative in value:
        location = locate(alternative)
        if location is not None:
            found.append((alternative, location))
    return found


def locate(alternative: Alternative) -> Location | None:
    """Where a path leads; None where that is not known."""
    if isinstance(alternative, Const):
        return _parse(alternative.value) if isinstance(alternative.value, str) else None
    if isinstance(alternative, Text):
        return _joined(alternative)
    if isinstance(alternative, Ref):
        return _NAMES.get(alternative.dotted)
    if isinstance(alternative, Member):
        return _member(alternative)
    if isinstance(alternative, Result):
        return _call(alternative)
    return None


def _one(value: Value) -> Location | None:
    return locate(value[0]) if len(value) == 1 else None


def _joined(text: Text) -> Location | None:
    """``Path / "x"`` and ``f"{path}/x"``: the first part's location, and whether something named follows."""
    first = _one(text.parts[0]) if text.parts else None
    if first is None:
        return None
    is_path = isinstance(text.node, ast.BinOp) and isinstance(text.node.op, ast.Div)
    for part in text.parts[1:]:
        if len(part) != 1 or not isinstance(part[0], Const):
            first = Location(first.base, f"{first.path}/?")
        elif is_path:
            first = first.joined(str(part[0].value))
        else:
            first = Location(first.base, first.path + str(part[0].value).replace("\\", "/"))
    return first


def _member(member: Member) -> Location | None:
    holder = member.receiver
    if member.name == "parent":
        inner = locate(holder)
        return Location(inner.base, f"{inner.path}/..") if inner is not None else None
    if member.name is None and isinstance(holder, Member) and holder.name == "parents":
        inner = locate(holder.receiver)
        index = member.node.slice.value if isinstance(member.node, ast.Subscript) and isinstance(member.node.slice, ast.Constant) else None
        if inner is not None and isinstance(index, int):
            return Location(inner.base, inner.path + "/.." * (index + 1))
    return None


def _call(result: Result) -> Location | None:
    callee = result.callee
    arguments = result.arguments.values()
    if isinstance(callee, Member):
        return _path_method(callee, arguments)
    if not isinstance(callee, Ref):
        return None
    name = callee.dotted
    if name in ("os.getcwd", "os.getcwdb", "pathlib.Path.cwd"):
        return Location("cwd", "")
    if name == "pathlib.Path.home":
        return Location("home", "")
    if name in ("os.path.join", "pathlib.Path", "pathlib.PurePath") and (len(arguments) > 1 or not arguments):
        return _join(arguments) if arguments else Location("cwd", "")
    if name == "os.path.expanduser":
        return _one(arguments[0]) if arguments else None
    if name == "os.path.dirname" and arguments:
        inner = _one(arguments[0])
        return Location(inner.base, f"{inner.path}/..") if inner is not None else None
    return _one(arguments[0]) if name in _UNCHANGED and arguments else None


def _join(arguments: list[Value]) -> Location | None:
    first = _one(arguments[0])
    return _join_to(first, arguments[1:]) if first is not None else None


def _path_method(callee: Member, arguments: list[Value]) -> Location | None:
    inner = locate(callee.receiver)
    if inner is None:
        return None
    if callee.name in _UNCHANGED_METHODS:
        return inner
    return _join_to(inner, arguments) if callee.name == "joinpath" else None


def _join_to(location: Location, arguments: list[Value]) -> Location:
    for part in arguments:
        known = part[0] if len(part) == 1 else None
        location = location.joined(str(known.value)) if isinstance(known, Const) else Location(location.base, f"{location.path}/?")
    return location
