"""A function of another module in a decorator's place."""

import autogen
from files import read_file, read_note

user = autogen.UserProxyAgent("user", code_execution_config=False)

user.register_for_execution(name="read")(read_file)  # expect: AGS052
user.register_for_execution(name="note")(read_note)
