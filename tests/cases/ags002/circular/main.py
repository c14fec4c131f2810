import left
import right
from autogen import OpenAIWrapper

first = OpenAIWrapper(model="gpt-4o", timeout=left.LIMIT)  # expect: AGS002
second = OpenAIWrapper(model="gpt-4o", timeout=right.LIMIT)
third = OpenAIWrapper(model="gpt-4o", timeout=left.OTHER)
