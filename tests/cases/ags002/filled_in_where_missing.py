"""A config is completed where an item of it is None, false or missing: what the test looks for is not there afterwards."""
from autogen import AssistantAgent


def by_none(cheap):
    entry = {"model": "m", "timeout": None}
    if entry["timeout"] is None:
        entry["timeout"] = 60 if cheap else 300
    return AssistantAgent("none", llm_config=entry)


def by_get(config):
    if not config.get("timeout"):
        config["timeout"] = 60
    return AssistantAgent("get", llm_config=config)


def only_told(config):
    if config["timeout"] is None:
        print("this may take long")
    return AssistantAgent("told", llm_config=config)


def refused(config):
    assert config["timeout"] is not None
    return AssistantAgent("refused", llm_config=config)


by_get({"model": "m", "timeout": 0})
only_told({"model": "m", "timeout": None})  # expect: AGS002
refused({"model": "m", "timeout": None})
