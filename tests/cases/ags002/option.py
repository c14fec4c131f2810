# options: autogen-max-llm-timeout=60
from autogen import OpenAIWrapper

above = OpenAIWrapper(model="gpt-4o", timeout=61)  # expect: AGS002
limit = OpenAIWrapper(model="gpt-4o", timeout=60)  # ok: the largest accepted
none = OpenAIWrapper(model="gpt-4o", timeout=None)  # expect: AGS002
