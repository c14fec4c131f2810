"""The same functions under other names."""

import os as operating_system
import stat as bits
from os import chmod as change
from pathlib import Path as P
from stat import S_IXUSR

import autogen

config = autogen.config_list_from_json("OAI_CONFIG_LIST")

operating_system.chmod("script.sh", 0o755)  # expect: AGS053
change("script.sh", 0o755)  # expect: AGS053
P("script.sh").chmod(0o755)  # expect: AGS053
change("script.sh", S_IXUSR)  # expect: AGS053
change("script.sh", bits.S_IRWXU)  # expect: AGS053
change("notes.txt", 0o600)
