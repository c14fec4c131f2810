"""The same functions under other names."""

import pickle as pkl
from pickle import loads as unpickle

import requests as http
from autogen_agentchat import teams
from autogen_agentchat.teams import RoundRobinGroupChat as Team
from autogen_core import ComponentLoader as Loader
from requests import get


def load():
    Team.load_component(http.get("https://teams.example.com/one", timeout=30).json())  # expect: AGS061
    teams.SelectorGroupChat.load_component(get("https://teams.example.com/one", timeout=30).json())  # expect: AGS061
    Loader.load_component(get("https://teams.example.com/one", timeout=30).json())  # expect: AGS061
    pkl.loads(get("https://states.example.com/one", timeout=30).content)  # expect: AGS061
    unpickle(get("https://states.example.com/one", timeout=30).content)  # expect: AGS061
