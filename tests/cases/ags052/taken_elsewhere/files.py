"""Methods under names of their own."""

from pathlib import Path

read = Path.read_text
exists = Path.exists


class Shelf:
    def load(self, path):
        with open(path) as file:
            return file.read()
