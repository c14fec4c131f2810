"""Keys that are set in configs which other files hold: what is named a config is one."""

import os

import autogen
from settings import load, stored

config_list = autogen.config_list_from_json("MODELS")
config_list[0]["api_key"] = "sk-made-up-Qz7Lm2Xw9Rk4"  # expect: AGS001
for entry in config_list:
    entry["api_key"] = "sk-made-up-Qz7Lm2Xw9Rk5"  # expect: AGS001
    entry["model"] = "gpt-4o"

llm_config = load()
llm_config["api_key"] = os.environ["OPENAI_API_KEY"]
llm_config["config_list"][1]["azure_ad_token"] = "Qz7Lm2Xw9Rk6Tn8Bv3Hc"  # expect: AGS001
llm_config.update(api_key="sk-made-up-Qz7Lm2Xw9Rk7", timeout=60)  # expect: AGS001
llm_config.update({"api_key": "sk-made-up-Qz7Lm2Xw9Rk8", "timeout": 60})  # expect: AGS001
llm_config.update(stored)
llm_config["api_key"] = "<your key>"

stored["api_key"] = "sk-made-up-Qz7Lm2Xw9Rk9"  # ok: nothing says that it is a config of a model
for entry in stored["entries"]:
    entry["note"] = "Qz7Lm2Xw9Rk6Tn8Bv3Hc"


class Crew:
    def __init__(self):
        self.llm_config = load()
        self.llm_config["api_key"] = "sk-made-up-Qz7Lm2Xw9Rm1"  # expect: AGS001
        for one in self.llm_config["config_list"]:
            one["api_key"] = "sk-made-up-Qz7Lm2Xw9Rm2"  # expect: AGS001
        self.clerk = autogen.AssistantAgent("clerk", llm_config=self.llm_config)
