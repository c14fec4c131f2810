"""Agents that functions of the module make, and whom a group never chooses."""

from autogen import AssistantAgent, GroupChat, GroupChatManager, UserProxyAgent
from autogen.coding import LocalCommandLineCodeExecutor


def make_asker() -> UserProxyAgent:
    return UserProxyAgent("asker", human_input_mode="NEVER", code_execution_config={"work_dir": "out", "use_docker": False})


def make_runner() -> UserProxyAgent:
    return UserProxyAgent(
        "runner",
        human_input_mode="NEVER",  # expect: AGS020
        code_execution_config={"work_dir": "out", "use_docker": False},  # expect: AGS010
    )


def make_spare() -> LocalCommandLineCodeExecutor:
    return LocalCommandLineCodeExecutor(work_dir="out")  # ok: handed to nobody


def make_used() -> LocalCommandLineCodeExecutor:
    return LocalCommandLineCodeExecutor(work_dir="out")  # expect: AGS010


def choose(last_speaker, group):
    return runner if last_speaker is writer else writer


asker = make_asker()  # ok: it only starts the chat
runner, writer = make_runner(), AssistantAgent("writer")
spare = make_spare()
used = make_used()
coder = UserProxyAgent("coder", human_input_mode="ALWAYS", code_execution_config={"executor": used})
group = GroupChat([asker, runner, writer], messages=[], max_round=8, speaker_selection_method=choose)
asker.initiate_chat(GroupChatManager(group), message="Plot the rates.")


def make_named() -> UserProxyAgent:
    made = UserProxyAgent("named", human_input_mode="NEVER", code_execution_config={"work_dir": "out", "use_docker": False})
    return made


named = make_named()  # ok: it only starts the chat
known_as = named
other = GroupChat([known_as, runner, writer], messages=[], max_round=8, speaker_selection_method=choose)
known_as.initiate_chat(GroupChatManager(other), message="Plot the rates.")
