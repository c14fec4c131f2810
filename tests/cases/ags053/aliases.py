"""The same functions under other names."""

import os as operating_system
import stat as bits
from os import chmod as change
from pathlib import Path as P
from stat import S_IXUSR

import autogen

config = autogen.config_list_from_json("OAI_CONFIG_LIST")
SCRIPT = operating_system.environ["SCRIPT"]

operating_system.chmod(SCRIPT, 0o755)  # expect: AGS053
change(SCRIPT, 0o755)  # expect: AGS053
P(SCRIPT).chmod(0o755)  # expect: AGS053
change(SCRIPT, S_IXUSR)  # expect: AGS053
change(SCRIPT, bits.S_IRWXU)  # expect: AGS053
change("notes.txt", 0o600)
