"""Functions that hand on what they are given, check it first, or call something else."""


def apply(function, text):
    return function(text)


def outer(function, text):
    return apply(function, text)


def checked(function, text):
    if text not in ("1", "2"):
        raise ValueError(text)
    return function(text)


def inner_def(function, text):
    def inner():
        return function(text)

    return inner()


def keyed(*, action, text, label=""):
    print(label)
    return action(text)


def rebound(function, text):
    function = print
    return function(text)


def shell_all(function, texts):
    for text in texts:
        function(text)


def unused(function, text):
    print(function.__name__)
    return text
