"""A class whose functions are tools."""

class Reports:
    def save(text: str, path: str) -> str:
        with open(path, "w") as file:
            file.write(text)
        return "saved"

    def length(text: str) -> int:
        return len(text)
