"""A wrapper of another module for agents of autogen, through partials and in a table of these."""

from functools import partial

from wrappers import runner

in_jobs = partial(runner, folder="jobs", max_consecutive_auto_reply=2)
asked = in_jobs("asked")
alone = in_jobs("alone", mode="NEVER")  # expect: AGS020

RUNNERS = {"kept": partial(runner, folder="kept"), "root": partial(runner, folder="/")}  # expect: AGS050
kept = RUNNERS["kept"]("kept")
root = RUNNERS["root"]("root")
