from service import note, serve, serve_known


def start(text):
    note(text)
    return serve(text)


def start_known(text):
    return serve_known(text)


class Pipeline:
    def __init__(self, name):
        self.name = name

    def start(self, text, count=1):
        return [serve(f"{self.name}: {text}") for _ in range(count)]
