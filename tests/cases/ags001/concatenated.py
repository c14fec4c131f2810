import os

import autogen

joined = autogen.OpenAIWrapper(api_key="sk-live-" + "madeupZr2XvLp9Tn4Wd8q7")  # expect: AGS001
adjacent = autogen.OpenAIWrapper(api_key="sk-live-" "madeupLp9Tn4Wd8q7Zr2Xv")  # expect: AGS001
prefixed = autogen.OpenAIWrapper(api_key="sk-" + os.environ["KEY_TAIL"])  # ok: the secret part is unknown
formatted = autogen.OpenAIWrapper(api_key=f"{os.environ['OPENAI_API_KEY']}")  # ok: from the environment
