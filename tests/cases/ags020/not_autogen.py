import autogen
from autogen_agentchat.agents import UserProxyAgent as Person
from chat_of_the_company import ConversableAgent


class UserProxyAgent:
    def __init__(self, name, human_input_mode):
        self.human_input_mode = human_input_mode


person = Person("person")  # ok: never executes code in this generation
company = ConversableAgent("company", human_input_mode="NEVER", code_execution_config={"use_docker": True})  # ok: another library's
user = UserProxyAgent("user", human_input_mode="NEVER")  # ok: a class of the program's own
user.human_input_mode = "NEVER"  # ok: the same
agent = autogen.AssistantAgent("agent", llm_config=False)
