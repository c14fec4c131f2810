"""A guard asks its heirs whether they accept a path."""

from pathlib import Path


class Guard:
    def __init__(self, folder):
        self.folder = Path(folder).resolve()

    def check(self, path):
        if not self.accepts(path):
            raise PermissionError(path)

    def accepts(self, path):
        raise NotImplementedError


class Inside(Guard):
    def accepts(self, path):
        return (self.folder / path).resolve().is_relative_to(self.folder)


class Anything(Guard):
    def accepts(self, path):
        return True
