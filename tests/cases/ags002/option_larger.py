# options: autogen-max-llm-timeout=7200
from autogen import OpenAIWrapper

above = OpenAIWrapper(model="gpt-4o", timeout=7201)  # expect: AGS002
limit = OpenAIWrapper(model="gpt-4o", timeout=7200)  # ok: the largest accepted
zero = OpenAIWrapper(model="gpt-4o", timeout=0)  # expect: AGS002
