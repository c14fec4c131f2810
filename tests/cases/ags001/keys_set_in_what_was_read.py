"""Keys that are set in configs which a file gave, by whatever name."""

import json

from autogen import AssistantAgent, config_list_from_json

configs = config_list_from_json("OAI_CONFIG_LIST")
configs[0]["api_key"] = "sk-made-up-0123456789abcdef"  # expect: AGS001
first = AssistantAgent("first", llm_config={"config_list": configs, "cache_seed": None})

others = config_list_from_json("OAI_CONFIG_LIST")
for each in others:
    each["api_key"] = "sk-made-up-0123456789abcdeg"  # expect: AGS001
second = AssistantAgent("second", llm_config={"config_list": others, "cache_seed": None})

with open("settings.json") as file:
    settings = json.load(file)
settings["llm"]["api_key"] = "sk-made-up-0123456789abcdeh"  # expect: AGS001
third = AssistantAgent("third", llm_config=settings["llm"])

with open("models.json") as file:
    models = json.load(file)
models[0]["api_key"] = "sk-made-up-0123456789abcdei"  # expect: AGS001
fourth = AssistantAgent("fourth", llm_config={"config_list": models, "cache_seed": None})


def keyed():
    with open("model.json") as file:
        model = json.load(file)
    model["api_key"] = "sk-made-up-0123456789abcdej"  # expect: AGS001
    return model


fifth = AssistantAgent("fifth", llm_config={"config_list": [keyed()], "cache_seed": None})


def read(name):
    with open(name) as file:
        return json.load(file)


sixth_config = read("sixth.json")
sixth_config["config_list"][0]["api_key"] = "sk-made-up-0123456789abcdek"  # expect: AGS001
sixth = AssistantAgent("sixth", llm_config=sixth_config)

seventh = AssistantAgent("seventh", llm_config={"config_list": [{**read("a.json"), "api_key": "sk-made-up-0123456789abcdel"}], "cache_seed": None})  # expect: AGS001
eighth = AssistantAgent("eighth", llm_config=read("b.json") | {"api_key": "sk-made-up-0123456789abcdem"})  # expect: AGS001

nine = read("c.json")
nine.update(api_key="sk-made-up-0123456789abcden")  # expect: AGS001
ninth = AssistantAgent("ninth", llm_config=nine)

ten = read("d.json")
ten.setdefault("api_key", "sk-made-up-0123456789abcdeo")  # expect: AGS001
ten.setdefault(name_of_a_key(), "sk-made-up-0123456789abcdeq")  # ok: nobody knows that it is a key
tenth = AssistantAgent("tenth", llm_config=ten)

unused = read("e.json")
unused["api_key"] = "sk-made-up-0123456789abcdep"  # ok: nothing here says that it is a model's
print(unused)
kept = read("f.json")
kept["api_key"] = read("key.json")["key"]  # ok: read
eleventh = AssistantAgent("eleventh", llm_config=kept)
