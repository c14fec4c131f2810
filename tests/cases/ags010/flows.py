import os

import autogen
from hardening import harden

OFF = False  # expect: AGS010
shared = {"work_dir": "coding", "use_docker": OFF}
first = autogen.UserProxyAgent("first", code_execution_config=shared)
second = autogen.UserProxyAgent("second", code_execution_config=shared)  # ok: reported once

bare = {"work_dir": "coding"}  # expect: AGS010
third = autogen.UserProxyAgent("third", code_execution_config=bare)
fourth = autogen.UserProxyAgent("fourth", code_execution_config=bare)  # ok: reported once

made = dict(work_dir="coding")  # expect: AGS010
fifth = autogen.UserProxyAgent("fifth", code_execution_config=made)

completed = {"work_dir": "coding"}
completed["use_docker"] = True
sixth = autogen.UserProxyAgent("sixth", code_execution_config=completed)  # ok: set before the use

updated = {"work_dir": "coding"}
updated.update(use_docker=True)
seventh = autogen.UserProxyAgent("seventh", code_execution_config=updated)  # ok: set before the use

switched = {"work_dir": "coding", "use_docker": True}
switched["use_docker"] = False  # expect: AGS010
eighth = autogen.UserProxyAgent("eighth", code_execution_config=switched)

late = {"work_dir": "coding", "use_docker": True}
ninth = autogen.UserProxyAgent("ninth", code_execution_config=late)
late = {"work_dir": "coding", "use_docker": False}  # ok: another dict, after the use

leaked = {"work_dir": "coding"}
harden(leaked)
tenth = autogen.UserProxyAgent("tenth", code_execution_config=leaked)  # ok: harden may have set it

merged = {"work_dir": "coding"} | {"use_docker": True}
eleventh = autogen.UserProxyAgent("eleventh", code_execution_config=merged)

spread = {"use_docker": False}  # expect: AGS010
twelfth = autogen.UserProxyAgent("twelfth", code_execution_config={"work_dir": "coding", **spread})

overridden = {"use_docker": False}  # ok: overridden
thirteenth = autogen.UserProxyAgent("thirteenth", code_execution_config={**overridden, "use_docker": True})

copied = completed.copy()
copied["use_docker"] = False  # expect: AGS010
fourteenth = autogen.UserProxyAgent("fourteenth", code_execution_config=copied)

chosen = {"use_docker": True} if os.environ.get("CI") else {"work_dir": "coding", "use_docker": False}  # expect: AGS010
fifteenth = autogen.UserProxyAgent("fifteenth", code_execution_config=chosen)

if os.environ.get("CI"):
    branch = False
else:
    branch = {"work_dir": "coding"}  # expect: AGS010
sixteenth = autogen.UserProxyAgent("sixteenth", code_execution_config=branch)

conditional = {"work_dir": "coding"}  # expect: AGS010
if os.environ.get("CI"):
    conditional["use_docker"] = True
seventeenth = autogen.UserProxyAgent("seventeenth", code_execution_config=conditional)

both = {"work_dir": "coding"}
if os.environ.get("CI"):
    both["use_docker"] = True
else:
    both["use_docker"] = "python:3.12-slim"
eighteenth = autogen.UserProxyAgent("eighteenth", code_execution_config=both)  # ok: set on both ways


def with_unknown(extra):
    return autogen.UserProxyAgent("unknown", code_execution_config={"work_dir": "coding", **extra})  # ok: not known to lack it


def with_update(extra):
    config = {"work_dir": "coding"}
    config.update(extra)
    return autogen.UserProxyAgent("unknown", code_execution_config=config)  # ok: not known to lack it


def with_default(use_docker=False):  # expect: AGS010
    return autogen.UserProxyAgent("default", code_execution_config={"work_dir": "coding", "use_docker": use_docker})


def with_default_config(config={"work_dir": "coding"}):  # expect: AGS010
    return autogen.UserProxyAgent("default", code_execution_config=config)


def with_helper():
    return {"work_dir": "coding", "use_docker": False}  # expect: AGS010


helped = autogen.UserProxyAgent("helped", code_execution_config=with_helper())
