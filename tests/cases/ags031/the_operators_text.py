# options: autogen-advisory=AGS932
"""What whoever starts the program types is reported where code runs and nobody is asked."""

import sys

from autogen import AssistantAgent, GroupChat, GroupChatManager, UserProxyAgent
from autogen.agentchat.contrib.agent_builder import AgentBuilder
from autogen_agentchat.agents import AssistantAgent as Assistant
from autogen_agentchat.agents import CodeExecutorAgent
from autogen_agentchat.agents import UserProxyAgent as Person
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.code_executors.docker import DockerCommandLineCodeExecutor
from autogen_ext.teams.magentic_one import MagenticOne
from settings import MODE

docker = {"use_docker": True, "work_dir": "work"}
helper = AssistantAgent("helper", llm_config=False)
asking = UserProxyAgent("asking", human_input_mode="ALWAYS", code_execution_config=docker)
by_default = UserProxyAgent("by_default", code_execution_config=docker)
unknown = UserProxyAgent("unknown", human_input_mode=MODE, code_execution_config=docker)
at_the_end = UserProxyAgent("at_the_end", human_input_mode="TERMINATE", code_execution_config=docker, max_consecutive_auto_reply=3)
alone = UserProxyAgent("alone", human_input_mode="NEVER", code_execution_config=docker, max_consecutive_auto_reply=3)  # expect: AGS020
tool_user = AssistantAgent("tool_user", llm_config=False, function_map={"print": print})
task = sys.argv[1]

asking.initiate_chat(helper, message=task)  # expect: AGS932
by_default.initiate_chat(helper, message=task)  # expect: AGS932
unknown.initiate_chat(helper, message=task)  # expect: AGS932
tool_user.initiate_chat(helper, message=task)  # expect: AGS932
at_the_end.initiate_chat(helper, message=task)  # expect: AGS031
alone.initiate_chat(helper, message=task)  # expect: AGS031
alone.initiate_chat(asking, message=task)  # expect: AGS932
with_person = GroupChat(agents=[alone, asking], messages=[])
helper.initiate_chat(GroupChatManager(with_person), message=task)  # expect: AGS932
without = GroupChat(agents=[alone, helper], messages=[])
helper.initiate_chat(GroupChatManager(without), message=task)  # expect: AGS031
agents, _ = AgentBuilder(config_file_or_env="agents.json").build("Plot.", {}, code_execution_config=docker)
helper.initiate_chat(GroupChatManager(GroupChat(agents=agents, messages=[])), message=task)  # expect: AGS031


def approve(request):
    return input(request.code)


async def later():
    box = DockerCommandLineCodeExecutor(work_dir="work")
    writer = Assistant("writer", model_client=None)
    runner = CodeExecutorAgent("runner", code_executor=box)  # expect: AGS021
    approved = CodeExecutorAgent("approved", code_executor=box, approval_func=approve)
    await RoundRobinGroupChat([writer, runner], max_turns=4).run(task=task)  # expect: AGS031
    await RoundRobinGroupChat([writer, approved], max_turns=4).run(task=task)  # expect: AGS932
    await RoundRobinGroupChat([writer, runner, Person("person")], max_turns=4).run(task=task)  # expect: AGS932
    scripted = Person("scripted", input_func=lambda prompt: "Go on.")  # expect: AGS024
    await RoundRobinGroupChat([writer, runner, scripted], max_turns=4).run(task=task)  # expect: AGS031
    await MagenticOne(client=None, hil_mode=True).run(task=task)  # expect: AGS021, AGS932
    await MagenticOne(client=None).run(task=task)  # expect: AGS021, AGS031
    await MagenticOne(client=None, approval_func=approve if task else None).run(task=task)  # expect: AGS021, AGS031
