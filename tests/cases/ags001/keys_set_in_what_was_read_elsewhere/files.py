import json


def read(name):
    with open(name) as file:
        return json.load(file)


def keyed(config, key):
    config["api_key"] = key
    return config
