"""A name of AutoGen's API that is used as an identifier, a keyword or a key puts a module in scope, without an import."""
import os

from company.agents import build


def start(path, code):
    os.chmod(path, 0o755)  # expect: AGS053
    exec(code)  # expect: AGS040
    return build(human_input_mode="ALWAYS")
