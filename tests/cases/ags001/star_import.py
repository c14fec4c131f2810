from autogen import *

wrapper = OpenAIWrapper(api_key="sk-live-madeup-q7Zr2XvLp9Tn4Wd8")  # expect: AGS001
