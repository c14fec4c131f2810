"""Tools whose bodies call them."""

from machine import in_shell, started


def mount(volume: str) -> str:
    return in_shell(f"mount {volume}").stdout


def eject(volume: str) -> str:
    if volume not in ("cdrom", "usb"):
        raise ValueError(volume)
    return str(started(f"eject {volume}"))
