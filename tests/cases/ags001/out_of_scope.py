import os

from search_engine import Client

os.environ["OPENAI_API_KEY"] = "sk-live-madeup-q7Zr2XvLp9Tn4Wd8"  # ok: the module has no sign of the framework
settings = {"model": "gpt-4o", "api_key": "sk-live-madeup-Zr2XvLp9Tn4Wd8q7"}  # ok: the same
client = Client(api_key="sk-live-madeup-Lp9Tn4Wd8q7Zr2Xv")  # ok: the same
