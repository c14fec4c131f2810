from autogen import *

wrapper = OpenAIWrapper(model="gpt-4o", timeout=None)  # expect: AGS002
