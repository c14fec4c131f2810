import autogen
from autogen_agentchat.agents import UserProxyAgent as Person
from chat_of_the_company import AssistantAgent


class UserProxyAgent:
    def __init__(self, name, human_input_mode, max_consecutive_auto_reply=100):
        self.name = name


person = Person("person")
company = AssistantAgent("company", max_consecutive_auto_reply=100)  # ok: another library's
user = UserProxyAgent("user", human_input_mode="NEVER")  # ok: a class of the program's own
agent = autogen.AssistantAgent("agent", llm_config=False)
