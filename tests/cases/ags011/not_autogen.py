import autogen
from autogen_agentchat.agents import UserProxyAgent
from chat_of_the_company import UserProxyAgent as CompanyUser

person = UserProxyAgent("person")  # ok: never executes code in this generation
company = CompanyUser("company", human_input_mode="TERMINATE")  # ok: another library's
agent = autogen.AssistantAgent("agent", llm_config=False)
