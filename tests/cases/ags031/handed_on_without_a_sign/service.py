from crew import ask_clerk, made_for, talk


def serve(text):
    return talk(text)


def serve_known(text):
    if text not in ("report", "summary"):
        raise ValueError(text)
    return talk(text)


def serve_by_clerk(text):
    return ask_clerk(text)


def hire(role):
    return made_for(role)


def note(text):
    print(text)
