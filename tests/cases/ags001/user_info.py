import autogen
from autogen_ext.models.openai import OpenAIChatCompletionClient

agent = autogen.AssistantAgent(
    "agent",
    llm_config={
        "model": "gpt-4o",
        "base_url": "https://svc:madeupZr2XvLp9@gateway.contoso.com/v1",  # expect: AGS001
    },
)
client = OpenAIChatCompletionClient(
    model="gpt-4o",
    base_url="https://svc:madeupTn4Wd8q7@gateway.contoso.com/v1",  # expect: AGS001
)
both = {
    "model": "gpt-4o",
    "api_type": "openai",
    "base_url": "http://svc:madeupLp9Tn4@gateway.contoso.com/v1",  # expect: AGS001, AGS005
}
plain = {
    "model": "gpt-4o",
    "api_type": "openai",
    "base_url": "https://gateway.contoso.com/users/@me/v1",  # ok: no user part
}
