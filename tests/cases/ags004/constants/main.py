from autogen import AssistantAgent, OpenAIWrapper
from defaults import MAX_TOKENS, limits

wrapper = OpenAIWrapper(
    model="gpt-4o",
    max_tokens=MAX_TOKENS,  # expect: AGS004
)
again = OpenAIWrapper(model="gpt-4o", max_tokens=MAX_TOKENS)  # ok: once per value
agent = AssistantAgent("agent", llm_config=limits())  # expect: AGS004
