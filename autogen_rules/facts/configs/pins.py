"""What is fetched in whatever version was published last: packages, images, scripts of the network (AGS911, AGS960)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

_RUNNERS = frozenset(("npx", "bunx", "uvx", "pipx", "pnpx"))
# Options of these that name the package, and those that take another word.
_NAMING = frozenset(("--package", "--from", "--spec"))
_BESIDE = frozenset("--python --with --with-requirements --index --index-url --extra-index-url --registry --directory --pip-args".split())
_CONTAINERS = frozenset(("docker", "podman", "nerdctl"))
# Options of docker run that take the next word, unless it stands behind a "=".
_WITH_VALUE = frozenset(
    "-e --env --env-file -v --volume --mount --name --network --net -p --publish -w --workdir -u --user --entrypoint --platform"
    " -m --memory --cpus -l --label --add-host --gpus --cap-add --cap-drop --security-opt --tmpfs -h --hostname --pull".split()
)
_PINNED = re.compile(r"(?:@?[\w./-]+)(?:@v?\d|==\d)[\w.+-]*|.*\.(?:js|py|whl|tgz)|\.{0,2}/.*|git\+.*@.*")
_INTO_A_SHELL = re.compile(
    r"\b(?:curl|wget)\b[^|;&\n]*\|\s*(?:sudo\s+(?:-\S+\s+)*)?(?:\S*/)?(?:(?:ba|z|da|k)?sh|python3?|node)\b"
    r"|\b(?:ba|z|da|k)?sh\b[^|;&\n]*(?:<\(|\$\(|`)\s*(?:curl|wget)\b"
)
_INSTALLS = re.compile(
    r"\b(?:(?:uv\s+)?pip3?\s+install|npm\s+(?:install|i)|apt(?:-get)?\s+(?:-\S+\s+)*install|apk\s+add|conda\s+install)\s+([^|;&\n]+)"
)
_INSTALLED = re.compile(r"['\"]?(?:[^\s=<>~!]+==?\S+|@?[\w/.-]+@v?\d\S*|\.{0,2}/\S*|\.|\S+\.(?:whl|tgz|deb|txt)|git\+\S+@\S+)")


class Unpinned(NamedTuple):
    """What is fetched without a version, a ``"package"`` or an ``"image"``, and the word of the command that names it."""

    kind: str
    word: str


def unpinned_program(words: Sequence[str | None]) -> Unpinned | None:
    """What a command fetches without a version, also behind ``cmd /c``; a word that is not known is None."""
    program, arguments = _program(words[0] if words else None), words[1:]
    if program == "cmd" and arguments and arguments[0] in ("/c", "/C"):
        return unpinned_program(arguments[1:])
    if program in _RUNNERS:
        package = _package(arguments)
        return Unpinned("package", package) if package is not None and not _PINNED.fullmatch(package) else None
    if program in _CONTAINERS and "run" in arguments:
        image = _image(arguments[arguments.index("run") + 1 :])
        return Unpinned("image", image) if image is not None and unpinned_image(image) else None
    return None


def _package(words: Sequence[str | None]) -> str | None:
    """The package that a runner is told: by an option such as ``--package=``, else by the first word that is none, nor the value of one."""
    previous: str | None = ""
    for word in words:
        option, _, value = (word or "").partition("=")
        if option in _NAMING and value:
            return value
        if (word is None or not word.startswith("-")) and word not in ("run", "tool") and previous not in _BESIDE:
            return word
        previous = word
    return None


def _program(word: str | None) -> str:
    """The name of a program, without its folder and what Windows adds."""
    return re.sub(r"\.(?:exe|cmd|bat)$", "", re.split(r"[/\\]", word or "")[-1], flags=re.IGNORECASE)


def pinned_as(word: str, words: Iterable[str]) -> str | None:
    """The one of other words that is the same package or image in a version; None where there is none, or more than one."""
    name = word.removesuffix(":latest").removesuffix("@latest")
    begins = tuple(f"{name}{mark}" for mark in ("@", "==", ":"))
    known = {other for other in words if other.startswith(begins) and not other.endswith("latest")}
    return known.pop() if len(known) == 1 else None


def _image(words: Sequence[str | None]) -> str | None:
    """The image of ``docker run``: the first word that is no option, nor the value of one."""
    previous: str | None = ""
    for word in words:
        if (word is None or not word.startswith("-")) and previous not in _WITH_VALUE:
            return word
        previous = word
    return None


def unpinned_image(image: str) -> bool:
    """Whether an image has neither tag nor digest, or the tag ``latest``."""
    name = image.rpartition("/")[2]
    return bool(name) and "@" not in image and (":" not in name or name.endswith(":latest"))


def unpinned_script(command: str) -> str | None:
    """What a shell's command fetches unseen: what it does with the network, in words that follow its name; None for nothing."""
    if _INTO_A_SHELL.search(command):
        return "pipes a download into a shell"
    for found in _INSTALLS.finditer(command):
        packages = [word for word in found[1].split() if not word.startswith("-")]
        if any(not _INSTALLED.fullmatch(word.strip("'\"")) for word in packages):
            return "installs packages without a version"
    return None
