"""Partials that an object keeps make agents when they are called."""

from functools import partial

import autogen


class Office:
    def __init__(self):
        self.make_clerk = partial(autogen.UserProxyAgent, human_input_mode="NEVER", max_consecutive_auto_reply=3)  # expect: AGS020
        self.make_guest = partial(autogen.UserProxyAgent, human_input_mode="NEVER", code_execution_config=False)
        self.note = partial(print, "noted")

    def open(self):
        clerk = self.make_clerk("clerk", code_execution_config={"use_docker": True, "work_dir": "office"})
        guest = self.make_guest("guest", max_consecutive_auto_reply=1)  # ok: it does not execute
        self.note(clerk, guest)
        return clerk, guest
