"""Names that are not the file system's."""

import autogen
from remote import Path, connect, os

SCRIPT = autogen.code_utils.infer_lang("ls")
config = autogen.config_list_from_json("OAI_CONFIG_LIST")

os.chmod(SCRIPT, 0o755)  # ok: another library's module
Path(SCRIPT).chmod(0o755)  # ok: another library's class
connect().chmod(SCRIPT, 0o755)  # ok: another machine's file


def chmod(path, mode):
    return path, mode


chmod(SCRIPT, 0o755)  # ok: a function of this module
