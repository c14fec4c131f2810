"""Functions of Python's under names of our own."""

import os
import sqlite3
import subprocess
from functools import partial

in_shell = partial(subprocess.run, shell=True, capture_output=True, text=True)
listed = partial(subprocess.run, capture_output=True, text=True)
started = os.system
read = open
ask = sqlite3.connect("shop.db").execute
