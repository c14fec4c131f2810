"""Folders."""

import os

HERE = os.getcwd()
DESK = os.path.join(HERE, "desk")
