MAX_TOKENS = None


def limits():
    return {"max_tokens": 0}
