"""What is started elsewhere is written there."""

import autogen
from plots import Begun, Plotting

Plotting({"model": "gpt-4o", "cache_seed": 42}).start()
Plotting({"model": "gpt-4o", "cache_seed": 43}).again()
Begun({"model": "gpt-4o", "cache_seed": 7})
print(autogen.__version__)
