import autogen
from search_engine import Client


class AssistantAgent:
    def __init__(self, name, api_key):
        self.name = name


service = Client(api_key="sk-live-madeup-q7Zr2XvLp9Tn4Wd8")  # ok: not an AutoGen class
helper = AssistantAgent("helper", api_key="sk-live-madeup-Zr2XvLp9Tn4Wd8q7")  # ok: a class of the program's own


def connect(password="madeup-Wd8-kQz81"):  # ok: nothing of AutoGen's
    return Client(password=password)


agent = autogen.AssistantAgent("agent", llm_config=False)
