def guarded(check, action, text):
    check(text)
    return action(text)


def piped(check, action, text):
    return action(check(text))
