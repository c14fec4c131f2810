"""Sets what the functions of another module, which uses autogen, read."""

import factory
import other
import settings


def main():
    settings.MODE = "NEVER"  # expect: AGS020
    other.REPLIES = 1000  # ok: AGS022 of another module
    return factory.build("proxy")
