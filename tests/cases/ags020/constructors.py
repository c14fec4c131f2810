"""Which call in an ``__init__`` hands AutoGen its arguments."""

import threading

import autogen
from deployment import ARGUMENTS


class Base(autogen.UserProxyAgent):
    def __init__(self, name, **options):
        super().__init__(name, code_execution_config={"use_docker": True, "work_dir": "coding"}, max_consecutive_auto_reply=3, **options)


class Derived(Base):
    def __init__(self):
        super().__init__("derived", human_input_mode="NEVER")  # expect: AGS020


class Threaded(threading.Thread, autogen.UserProxyAgent):
    def __init__(self, name, mode):
        threading.Thread.__init__(self)
        autogen.UserProxyAgent.__init__(self, name, human_input_mode=mode, max_consecutive_auto_reply=3)


class Mixin:
    def __init__(self, name, **options):
        super().__init__(name, code_execution_config=False, **options)


class Mixed(Mixin, autogen.UserProxyAgent):
    """The mixin comes first, and switches execution off."""


class Opaque(autogen.UserProxyAgent):
    def __init__(self, name, **options):
        self.prepared = dict(options, name=name)  # ok: nobody sees what AutoGen is given


class Listed(autogen.UserProxyAgent):
    def __init__(self, *arguments):
        super().__init__(*arguments)


class InOrder(autogen.UserProxyAgent):
    def __init__(self):
        super().__init__("in_order", None, 3, "NEVER")  # expect: AGS020


class Plain:
    def __init__(self):
        super().__init__()


def patched(agent, *arguments, **options):
    autogen.UserProxyAgent.__init__(agent, *arguments, **options)


derived = Derived()
threaded = Threaded("threaded", "NEVER")  # expect: AGS020
opaque = Opaque("opaque", human_input_mode="NEVER")
mixed = Mixed("mixed", human_input_mode="NEVER", max_consecutive_auto_reply=3)
listed = Listed("listed", None, 3, "NEVER")  # expect: AGS020
unknown = autogen.UserProxyAgent(*ARGUMENTS, human_input_mode="NEVER")  # ok: they may switch execution off
partly = autogen.UserProxyAgent("partly", *ARGUMENTS, human_input_mode="NEVER")  # ok: the same


class First(autogen.UserProxyAgent):
    def __init__(self, name, **options):
        super().__init__(name, max_consecutive_auto_reply=3, **options)


class Second(First):
    def __init__(self, name, **options):
        super().__init__(name, **options)


class Third(Second):
    def __init__(self, name, **options):
        super().__init__(name, **options)


third = Third("third", human_input_mode="NEVER")  # expect: AGS020
