"""What is started elsewhere is written there."""

import autogen
from plots import Begun, Plotting

config = {"config_list": [{"model": "gpt-4o"}], "cache_seed": 42}
Plotting(config).start()
Begun(config)
print(autogen.__version__)
