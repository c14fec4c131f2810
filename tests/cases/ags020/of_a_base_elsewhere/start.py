"""What reaches the agents by the ``__init__`` of a base stands where it is given."""

import autogen
from desks import Desk, Library

Library("otters", shelves=("a",), human_input_mode="NEVER")  # expect: AGS020
Library("otters", shelves=("NEVER",))


class Archive(Desk):
    def __init__(self, year):
        super().__init__(f"otters of {year}", human_input_mode="NEVER")  # expect: AGS020


class Hall(Desk):
    def __init__(self, mode):
        super().__init__("otters", human_input_mode=mode)


Archive("1999")
Hall("NEVER")  # expect: AGS020
Hall("ALWAYS")
print(autogen.__version__)
