# options: autogen-advisory=AGS970
"""The configs of the program's models, which another module uses."""

import autogen

CONFIGS = autogen.config_list_from_json("MODELS")
OLD_LLM_CONFIG = {"config_list": CONFIGS, "request_timeout": 60}  # expect: AGS970
