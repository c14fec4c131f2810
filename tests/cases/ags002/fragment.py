assistant = AssistantAgent(
    "assistant",
    llm_config={
        "config_list": config_list,
        "timeout": None,  # expect: AGS002
    },
)
wrapper = OpenAIWrapper(model="gpt-4o", timeout=timeout)  # ok: unknown
