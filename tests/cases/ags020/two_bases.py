"""What each of two bases keeps is what the __init__ of the subclass hands it."""

import threading

from autogen import UserProxyAgent


class Desk:
    def __init__(self, mode):
        self.mode = mode


class Worker(threading.Thread, Desk):
    def __init__(self, mode):
        threading.Thread.__init__(self)
        Desk.__init__(self, mode)

    def build(self):
        docker = {"use_docker": True}
        return UserProxyAgent("u", human_input_mode=self.mode, code_execution_config=docker, max_consecutive_auto_reply=3)


class Quiet(Worker):
    def __init__(self):
        Worker.__init__(self, "NEVER")  # expect: AGS020


class Asking(Worker):
    def __init__(self):
        Worker.__init__(self, "ALWAYS")  # ok: asked


Quiet().build()
Asking().build()
