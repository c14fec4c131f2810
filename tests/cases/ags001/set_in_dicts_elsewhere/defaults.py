"""Settings without a key."""

settings = {}
settings["model"] = "gpt-4o"
whole = {"model": "gpt-4o", "timeout": 60}
search = {"name": "search"}


def config():
    return {"model": "gpt-4o"}
