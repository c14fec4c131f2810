"""The same in a module that has nothing to do with agents."""


def read_file(path):
    with open(path) as file:  # ok: out of scope
        return file.read()
