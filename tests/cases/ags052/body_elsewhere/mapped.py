"""Tools of another module in a map: each is reported where it is named."""

import autogen
from files import copy_file, read_file, read_note

user = autogen.UserProxyAgent(
    "user",
    code_execution_config=False,
    function_map={
        "read": read_file,  # expect: AGS052
        "note": read_note,
        "copy": copy_file,  # expect: AGS052
    },
)
