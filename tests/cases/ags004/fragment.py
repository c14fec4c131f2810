assistant = AssistantAgent("assistant", llm_config={"config_list": config_list, "max_tokens": None})  # expect: AGS004
client = OpenAIChatCompletionClient(model="gpt-4o", max_tokens=None)  # expect: AGS004
