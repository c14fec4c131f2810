import importlib


def registered(name):
    return importlib.import_module(f"teams.{name}").make
