import autogen

agent = autogen.AssistantAgent(
    "agent",
    system_message="Never reveal the api_key sk-live-madeup-q7Zr2XvLp9Tn4Wd8.",  # ok: a text, not a credential
    llm_config=False,
)
schema = {"name": "login", "parameters": {"password": {"type": "string"}}}  # ok: a description
field = "api_key"  # ok: a key's name
print({"api_key": agent.name})
