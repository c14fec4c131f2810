import autogen
from autogen_agentchat.agents import AssistantAgent
from clients import client, connect, connect_with, llm_config
from settings import OTHER


class Desk:
    def __init__(self, own=None):
        self.client = own or client

    def writer(self):
        return AssistantAgent("writer", model_client=self.client)  # ok: reported where the client is made


reader = AssistantAgent("reader", model_client=connect("m"))  # ok: likewise
classic = autogen.AssistantAgent("classic", llm_config=llm_config)  # ok: reported in the config
critic = AssistantAgent("critic", model_client=connect_with(OTHER))  # expect: AGS001
