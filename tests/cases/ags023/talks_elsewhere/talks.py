"""Talks for the agents that others bring; a sign of it: autogen."""

from autogen import AssistantAgent, ConversableAgent

host = AssistantAgent("host", llm_config={"model": "m"})
brief = ConversableAgent("brief", llm_config={"model": "m"}, human_input_mode="NEVER", max_consecutive_auto_reply=2)


def greet(agent, turns=3):
    agent.initiate_chat(host, message="Welcome.", max_turns=turns)


def greet_briefly(agent):
    brief.initiate_chat(agent, message="Welcome.")


def lead(agent):
    greet(agent)


class Table:
    def seat(self, agent):
        host.initiate_chat(agent, message="Please.")
