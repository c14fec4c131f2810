from autogen import AssistantAgent, OpenAIWrapper
from config import Constants, Settings, limits, settings

first = AssistantAgent("first", llm_config={"model": settings.model, "timeout": settings.timeout})  # expect: AGS002
second = OpenAIWrapper(model="gpt-4o", timeout=limits.timeout)
third = OpenAIWrapper(model="gpt-4o", timeout=Constants.TIMEOUT)  # expect: AGS002
given = Settings(timeout=60)
fourth = OpenAIWrapper(model="gpt-4o", timeout=given.timeout)
