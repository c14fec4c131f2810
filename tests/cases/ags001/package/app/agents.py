from autogen import AssistantAgent

from .conf import OPENAI_KEY

agent = AssistantAgent("agent", llm_config={"model": "gpt-4o", "api_key": OPENAI_KEY})  # expect: AGS001
