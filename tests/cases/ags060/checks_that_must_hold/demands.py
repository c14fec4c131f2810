"""Functions that make a function which raises of one that answers."""

from functools import wraps


def required(check):
    @wraps(check)
    def guarded(*args, **kwargs):
        if not check(*args, **kwargs):
            raise PermissionError("refused")

    return guarded


def forbidden(check):
    def guarded(*args, **kwargs):
        found = check(*args, **kwargs)
        if found:
            raise PermissionError("refused")
        return found

    return guarded


def counted(check):
    @wraps(check)
    def guarded(*args, **kwargs):
        print(args)
        return check(*args, **kwargs)

    return guarded


def limited(check):
    @wraps(check)
    def guarded(text):
        if len(text) > 100:
            raise ValueError("too long")
        return check(text)

    return guarded
