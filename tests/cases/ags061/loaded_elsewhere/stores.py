import json
import pickle
from pathlib import Path


def restored(raw):
    return pickle.loads(raw)


def signed(raw, is_signed):
    if not is_signed(raw):
        raise ValueError("not signed")
    return pickle.loads(raw)


def own():
    return pickle.loads(Path("state.pickle").read_bytes())


def parsed(raw):
    return json.loads(raw)


class Store:
    def __init__(self, folder):
        self.folder = folder

    def load(self, stream):
        return pickle.load(stream)
