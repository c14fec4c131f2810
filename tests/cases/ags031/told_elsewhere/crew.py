"""Functions and a class that tell their agents what they are given."""

from autogen_agentchat.agents import AssistantAgent, CodeExecutorAgent
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.code_executors.docker import DockerCommandLineCodeExecutor


def order_for(city):
    return f"You plan trips to {city}."


def approve(request):
    return input(request.code) == "yes"


def guide(client, city):
    return AssistantAgent("guide", client, system_message=order_for(city))


def crew(client, city):
    runner = CodeExecutorAgent("runner", DockerCommandLineCodeExecutor(work_dir="trips"), approval_func=approve)
    return RoundRobinGroupChat([guide(client, city), runner], max_turns=6)


def known_guide(client, city):
    if city not in ("Rome", "Oslo"):
        raise ValueError("no such trip")
    return AssistantAgent("guide", client, tools=[print], system_message=f"You plan trips to {city}.")


def shopper(client, wish):
    return AssistantAgent("shopper", client, tools=[print], description=wish, system_message="You buy what is on the list.")


class Porter(AssistantAgent):
    def __init__(self, client, house):
        super().__init__("porter", client, tools=[print], system_message=f"You keep the door of {house}.")


class Waiter(AssistantAgent):
    pass


def talker(client, topic):
    return AssistantAgent("talker", client, system_message=topic)

