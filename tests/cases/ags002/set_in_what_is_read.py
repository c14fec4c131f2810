"""Keys that are set in what is named a config, whatever that was before: read from a file, passed, made by another library."""
import json
from pathlib import Path

import autogen
import yaml
from omegaconf import OmegaConf

llm_config = yaml.safe_load(Path("llm.yaml").read_text())
llm_config["timeout"] = None  # expect: AGS002
llm_config["cache_seed"] = 41  # expect: AGS003
llm_config["base_url"] = "http://llm.example.com/v1"  # expect: AGS005
llm_config["temperature"] = None
first = autogen.AssistantAgent("first", llm_config=llm_config)

other_llm_config = json.loads(Path("llm.json").read_text())
other_llm_config.update(timeout=60, cache_seed=None, max_tokens=-1)  # expect: AGS004
second = autogen.AssistantAgent("second", llm_config=other_llm_config)


def built(cfg):
    llm_config = OmegaConf.to_container(cfg.llm)
    llm_config["timeout"] = 10**6  # expect: AGS002
    llm_config["max_tokens"] = 1000
    return autogen.AssistantAgent("third", llm_config=llm_config)


def told(limits):
    llm_config = json.loads(Path("other.json").read_text())
    llm_config.update({"timeout": None, **limits})  # expect: AGS002
    return autogen.AssistantAgent("fourth", llm_config=llm_config)


known_llm_config = {"model": "m"}
known_llm_config["timeout"] = None  # ok: it is set again
known_llm_config["timeout"] = 60
fifth = autogen.AssistantAgent("fifth", llm_config=known_llm_config)
