client = OpenAIChatCompletionClient(model="gpt-4o", base_url="http://inference.contoso.com/v1")  # expect: AGS005
assistant = AssistantAgent("assistant", llm_config={"model": "a", "base_url": "http://11.0.0.1/v1"})  # expect: AGS005
