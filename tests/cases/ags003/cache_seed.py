import argparse

import autogen
from autogen import LLMConfig, OpenAIWrapper

args = argparse.ArgumentParser().parse_args()

zero = OpenAIWrapper(model="gpt-4o", cache_seed=0)  # expect: AGS003
one = OpenAIWrapper(model="gpt-4o", cache_seed=1)  # expect: AGS003
text = OpenAIWrapper(model="gpt-4o", cache_seed="run-7")  # expect: AGS003
none = OpenAIWrapper(model="gpt-4o", cache_seed=None)  # ok: no cache
wrong = OpenAIWrapper(model="gpt-4o", cache_seed=False)  # expect: AGS070
missing = OpenAIWrapper(model="gpt-4o")  # ok: what is merely missing is advisory
unknown = OpenAIWrapper(model="gpt-4o", cache_seed=args.seed)  # ok: unknown
sampling = OpenAIWrapper(model="gpt-4o", seed=42)  # ok: the sampling seed

agent = autogen.AssistantAgent(
    "agent",
    llm_config={
        "config_list": [
            {
                "model": "gpt-4o",
                "cache_seed": 41,  # expect: AGS003
            },
        ],
        "cache_seed": 42,  # expect: AGS003
        "seed": 7,  # ok: the sampling seed
    },
)
config = LLMConfig({"model": "gpt-4o"}, cache_seed=42)  # expect: AGS003
quiet = LLMConfig({"model": "gpt-4o"}, cache_seed=None)
read = LLMConfig.from_json(path="OAI_CONFIG_LIST", cache_seed=42)  # expect: AGS003
fresh = LLMConfig.from_json(path="OAI_CONFIG_LIST", cache_seed=None).where(model="gpt-4o")
