"""Functions that call what they are given, or do not."""


def apply(function, text):
    return function(text)


def retried(action, *args, **kwargs):
    for _ in range(3):
        try:
            return action(*args, **kwargs)
        except OSError:
            pass


def each(function, texts):
    return [function(text) for text in texts]


def show(text):
    print(text)


def run(text):
    exec(text)
