import os

from autogen.agentchat.contrib.agent_builder import AgentBuilder

llm_config = {"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]}


class Factory:
    def __init__(self):
        self.builder = AgentBuilder(builder_model="gpt-4o", agent_model="gpt-4o")

    def agents(self, task):
        return self.builder.build(task, llm_config)  # expect: AGS010

    def quiet_agents(self, task):
        return self.builder.build(task, llm_config, coding=False)


def inline(task):
    return AgentBuilder(builder_model="gpt-4o").build(task, llm_config)  # expect: AGS010
