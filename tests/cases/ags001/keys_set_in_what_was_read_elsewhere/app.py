from autogen import AssistantAgent

from files import keyed, read

one = read("a.json")
one["api_key"] = "sk-made-up-0123456789abcdea"  # expect: AGS001
first = AssistantAgent("first", llm_config=one)
configs = read("c.json")
configs["models"][0]["api_key"] = "sk-made-up-0123456789abcded"  # expect: AGS001
fourth = AssistantAgent("fourth", llm_config={"config_list": configs["models"], "cache_seed": None})
fifth = AssistantAgent("fifth", llm_config=keyed(read("b.json"), read("key.json")["key"]))  # ok: read
