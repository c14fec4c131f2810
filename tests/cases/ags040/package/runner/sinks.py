"""Nothing here mentions agents."""


def execute(source):
    exec(source)  # ok: out of scope


def inner(source):
    exec(source)  # ok: out of scope


def outer(source):
    return inner(source)
