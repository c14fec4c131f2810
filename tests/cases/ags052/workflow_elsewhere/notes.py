"""What a model may do with files."""


def read_note(path: str) -> str:
    with open(path) as stream:
        return stream.read()
