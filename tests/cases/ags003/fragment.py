assistant = AssistantAgent("assistant", llm_config={"config_list": config_list, "cache_seed": 42})  # expect: AGS003
