NONE = None
SHORT = 60
OPTIONS = {"timeout": None}
OPTIONS["timeout"] = 30


def options(timeout):
    return {"model": "gpt-4o", "timeout": timeout}
