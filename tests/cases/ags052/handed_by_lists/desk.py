"""What the tools do."""


class Shelf:
    @staticmethod
    def read(path: str) -> str:
        return open(path).read()  # ok: reported where it is made a tool


def count(path: str) -> int:
    return len(open(path).read())  # ok: reported where it is made a tool


def first(path: str) -> str:
    return open(path).readline()  # ok: reported where it is made a tool


def last(path: str) -> str:
    return open(path).readlines()[-1]  # ok: reported where it is made a tool
