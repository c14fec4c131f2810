"""One of the conversations that are started elsewhere is about what a user asks."""

import autogen
from plots import Plotting
from questions import answer

config = {"config_list": [{"model": "gpt-4o"}], "cache_seed": 42}  # expect: AGS003
Plotting(config).start()
answer(config)
print(autogen.__version__)
