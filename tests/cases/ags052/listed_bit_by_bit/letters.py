"""Reads what it is asked for."""

from pathlib import Path


def letter(path: str) -> str:
    return Path(path).read_text().strip()


def draft(path: str) -> str:
    return Path(path).read_text().upper()


def memo(path: str) -> str:
    return Path(path).read_text().lower()


def notice(path: str) -> str:
    return Path(path).read_text().title()


def warning(path: str) -> str:
    return Path(path).read_text().swapcase()
