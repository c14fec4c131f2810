"""A person who is a constant holds nothing back elsewhere, either."""

from autogen import AssistantAgent, UserProxyAgent
from autogen_agentchat.agents import AssistantAgent as Assistant
from autogen_agentchat.agents import CodeExecutorAgent
from autogen_agentchat.agents import UserProxyAgent as Person
from autogen_agentchat.conditions import TextMentionTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.code_executors.docker import DockerCommandLineCodeExecutor


class Silent(UserProxyAgent):
    def get_human_input(self, prompt, **kwargs):  # expect: AGS024
        return ""


writer = AssistantAgent(
    "writer",
    llm_config=False,
    is_termination_msg=lambda message: "DONE" in message["content"],  # expect: AGS023
)
Silent("silent", human_input_mode="ALWAYS", code_execution_config=False).initiate_chat(writer, message="Go.")
other = AssistantAgent("other", llm_config=False, is_termination_msg=lambda message: "DONE" in message["content"])
UserProxyAgent("person", code_execution_config=False).initiate_chat(other, message="Go.")  # ok: AGS023 a person is asked
assigned = UserProxyAgent("assigned", code_execution_config=False)
assigned.get_human_input = lambda prompt: ""  # expect: AGS024
third = AssistantAgent(
    "third",
    llm_config=False,
    is_termination_msg=lambda message: "DONE" in message["content"],  # expect: AGS023
)
assigned.initiate_chat(third, message="Go.")

critic = Assistant("critic", model_client=None)
done = TextMentionTermination("DONE")  # expect: AGS023
RoundRobinGroupChat([critic, Person("nod", input_func=lambda prompt: "Fine.")], termination_condition=done)  # expect: AGS024
said = TextMentionTermination("DONE")
RoundRobinGroupChat([critic, Person("asked")], termination_condition=said)  # ok: AGS023 a person is in it


class Nod:
    def __call__(self, request):
        return True


CodeExecutorAgent("nodding", DockerCommandLineCodeExecutor(), approval_func=Nod())  # expect: AGS021
