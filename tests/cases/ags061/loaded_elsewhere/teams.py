from autogen_agentchat.teams import RoundRobinGroupChat


def team(config):
    return RoundRobinGroupChat.load_component(config)


def fixed():
    return RoundRobinGroupChat.load_component({"provider": "autogen_agentchat.teams.RoundRobinGroupChat", "config": {}})
