"""Classes of agents that attributes hold, and settings that the standard library chooses."""

import itertools

import autogen

assistant = autogen.AssistantAgent("assistant", llm_config={"model": "gpt-4o"})
SETTINGS = [{"use_docker": False, "work_dir": "a"}]  # expect: AGS010
OTHERS = [{"use_docker": True, "work_dir": "b"}]


class Desk:
    agent_class = autogen.UserProxyAgent

    def __init__(self, runner_cls=autogen.UserProxyAgent):
        self.runner_cls = runner_cls

    def ask(self, question):
        agent = self.agent_class("user", code_execution_config={"use_docker": False})  # expect: AGS010
        agent.initiate_chat(assistant, message=question)

    def ask_in_a_container(self, question):
        agent = self.agent_class("user", code_execution_config={"use_docker": True})
        agent.initiate_chat(assistant, message=question)

    def run(self, question):
        agent = self.runner_cls("user", code_execution_config={"use_docker": False})  # expect: AGS010
        agent.initiate_chat(assistant, message=question)


class Office(Desk):
    agent_class = dict

    def ask(self, question):
        return self.agent_class(code_execution_config={"use_docker": False})  # ok: a dict


def first(question):
    chosen = sorted(SETTINGS, key=len)[0]
    agent = autogen.UserProxyAgent("user", code_execution_config=chosen)
    agent.initiate_chat(assistant, message=question)


def largest(question):
    agent = autogen.UserProxyAgent("user", code_execution_config=max(OTHERS, key=len))
    agent.initiate_chat(assistant, message=question)


def all_of_them(question):
    for settings in itertools.chain(OTHERS, [{"use_docker": False}]):  # expect: AGS010
        agent = autogen.UserProxyAgent("user", code_execution_config=settings)
        agent.initiate_chat(assistant, message=question)
