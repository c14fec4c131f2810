"""What is done to texts; nothing here knows of agents."""


def tidied(text):
    return " ".join(text.split())
