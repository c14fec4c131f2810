KNOWN = ("docs", "tests")


def refusing(text):
    if text not in KNOWN:
        raise ValueError(text)
    return text


def measuring(text):
    print(len(text))
    return text


async def refusing_later(text):
    if text not in KNOWN:
        raise ValueError(text)


async def measuring_later(text):
    print(len(text))


def is_known(text):
    return text in KNOWN


def is_short(text):
    return len(text) < 90
