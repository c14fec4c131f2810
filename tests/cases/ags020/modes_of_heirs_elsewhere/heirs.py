"""What heirs of another module's classes say of the agents that these make, or are, though nobody here makes one."""

from crews import Desk, Runner

HUMAN_INPUT_MODE = "human_input_mode"


class Free(Runner):
    MODE = "NEVER"  # expect: AGS020


class Kept(Runner):
    MODE = "ALWAYS"


class Unattended(Desk):
    def agents(self):
        return [{"name": "clerk", "human_input_mode": "NEVER"}]  # expect: AGS020


class Attended(Desk):
    def agents(self):
        return [{"name": "clerk", "human_input_mode": "ALWAYS"}]


class Made(Runner):
    MODE = "NEVER"  # expect: AGS020


Made("made")
