"""Executors (of autogen_ext) that a class method of another module makes of what its heirs say."""

from boxes import Box, Home, Work


class Root(Box):
    folder = "/"  # expect: AGS050


work = Work.make()  # ok: a named folder
home = Home.make()  # ok: reported where it is written
root = Root.make()
