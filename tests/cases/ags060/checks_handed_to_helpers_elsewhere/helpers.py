def guarded(check, action, text):
    check(text)
    return action(text)


def late(check, action, text):
    found = action(text)
    check(text)
    return found


def piped(check, action, text):
    return action(check(text))


def cleaned(check, action, text):
    text = check(text)
    return action(f"{text}/*")


def kept(check, action, text):
    clean = check(text)
    return action(clean)


def when(test, action, text):
    if not test(text):
        raise PermissionError(text)
    return action(text)


def within(check, action, text):
    return guarded(check, action, text)


async def later(action, text, *, check):
    await check(text)
    return await action(text)


def ensure(test, text):
    if not test(text):
        raise ValueError(text)


def passed(check, text):
    check(text)
    return text


class Gate:
    def __init__(self, check):
        self.check = check

    def through(self, action, text):
        self.check(text)
        return action(text)
