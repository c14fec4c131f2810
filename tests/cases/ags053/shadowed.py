"""Names that are not the file system's."""

import autogen
from remote import Path, connect, os

config = autogen.config_list_from_json("OAI_CONFIG_LIST")

os.chmod("script.sh", 0o755)  # ok: another library's module
Path("script.sh").chmod(0o755)  # ok: another library's class
connect().chmod("script.sh", 0o755)  # ok: another machine's file


def chmod(path, mode):
    return path, mode


chmod("script.sh", 0o755)  # ok: a function of this module
