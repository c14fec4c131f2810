"""What the tools do."""


def load(path: str) -> str:
    """Load a text."""
    with open(path, encoding="utf-8") as file:
        return file.read().strip()


def store(path: str, text: str) -> int:
    """Store a text."""
    with open(f"out/{path}", "w", encoding="utf-8") as file:
        return file.write(text.strip())


def today() -> str:
    """The text of the day."""
    with open("today.txt", encoding="utf-8") as file:
        return file.read().strip()
