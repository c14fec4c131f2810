"""Keys that are set in dicts of another module."""

import autogen
import defaults
from defaults import search, settings

settings["api_key"] = "sk-live-madeup-vLp9Tn4Wd8q7Zr2X"  # expect: AGS001
defaults.whole["api_key"] = "sk-live-madeup-Tn4Wd8q7Zr2XvLp9"  # expect: AGS001
search["api_key"] = "sk-live-madeup-8q7Zr2XvLp9Tn4Wd"  # ok: nothing says that it is a model's


def made():
    found = defaults.config()
    found["api_key"] = "sk-live-madeup-Zr2XvLp9Tn4Wd8q7"  # expect: AGS001
    defaults.config()["model"] = "gpt-4o"
    return found
