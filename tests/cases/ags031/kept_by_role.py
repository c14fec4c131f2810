"""Agents that are kept in lists of a dict, by what they do."""

from collections import defaultdict

from autogen import AssistantAgent, GroupChat, GroupChatManager, UserProxyAgent

MODEL = {"model": "gpt-4o", "timeout": 60}
DOCKER = {"work_dir": "out", "use_docker": True, "timeout": 60}
TOPICS = ("news", "weather")

crew = defaultdict(list)
crew["talks"].append(AssistantAgent("writer", llm_config=MODEL))
crew["starts"].append(UserProxyAgent("starter", human_input_mode="ALWAYS", code_execution_config=False))
crew["runs"].append(UserProxyAgent("runner", human_input_mode="ALWAYS", code_execution_config=DOCKER))

desks = {}
desks.setdefault("starts", []).append(UserProxyAgent("front", human_input_mode="ALWAYS", code_execution_config=False))
desks.setdefault("runs", []).extend([UserProxyAgent("back", human_input_mode="ALWAYS", code_execution_config=DOCKER)])
for topic in TOPICS:
    desks.setdefault("talks", []).append(AssistantAgent(topic, llm_config=MODEL))
    crew["topics"].append(AssistantAgent(topic, llm_config=MODEL))

panel = GroupChatManager(GroupChat(agents=crew["topics"], messages=[], max_round=6), llm_config=MODEL)
desk = GroupChatManager(GroupChat(agents=desks["talks"] + desks["runs"], messages=[], max_round=6), llm_config=MODEL)
teams = defaultdict(dict)
teams["first"]["starter"] = UserProxyAgent("one", human_input_mode="ALWAYS", code_execution_config=False)
teams["first"]["coder"] = AssistantAgent("two", llm_config=MODEL)


def talk(user_question):
    crew["starts"][0].initiate_chat(crew["talks"][0], message=user_question)  # ok: neither of them acts


def run(user_question):
    crew["runs"][0].initiate_chat(crew["talks"][0], message=user_question)  # expect: AGS031


def discuss(user_question):
    crew["starts"][0].initiate_chat(panel, message=user_question)  # ok: a group of writers


def ask_all(user_question):
    desks["starts"][0].initiate_chat(desk, message=user_question)  # expect: AGS031


def pair(user_question):
    teams["first"]["starter"].initiate_chat(teams["first"]["coder"], message=user_question)  # ok: neither of them acts


def by_topic(topic, user_question):
    crew["starts"][0].initiate_chat(crew[topic][0], message=user_question)  # expect: AGS031
