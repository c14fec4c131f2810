"""Nothing is started, here or elsewhere."""

import autogen
from plots import Plotting, model

config = {"config_list": [model("gpt-4o")], "cache_seed": 42}  # expect: AGS003
plotting = Plotting(config)
print(autogen.__version__)
