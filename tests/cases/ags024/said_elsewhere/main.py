"""Who answers is made by a function of another module, of what is passed here."""

from autogen_agentchat.agents import UserProxyAgent
from people import over, saying


def persons(socket):
    yield UserProxyAgent("host", input_func=saying("go on"))  # expect: AGS024
    yield UserProxyAgent("guest", input_func=over(socket))  # ok: it asks
