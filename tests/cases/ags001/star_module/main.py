from autogen import OpenAIWrapper
from keys import *

wrapper = OpenAIWrapper(model="gpt-4o", api_key=OPENAI)  # expect: AGS001
