assistant = AssistantAgent(
    name="assistant",
    llm_config={"model": "gpt-4o", "api_key": "sk-live-madeup-q7Zr2XvLp9Tn4Wd8"},  # expect: AGS001
)
client = OpenAIChatCompletionClient(model="gpt-4o", api_key="sk-live-madeup-Zr2XvLp9Tn4Wd8q7")  # expect: AGS001
