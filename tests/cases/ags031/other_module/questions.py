"""Reading and checking questions."""


def checked(text):
    if len(text) > 100:
        raise ValueError("too long")
    return text


GREETING = "Say hello."
