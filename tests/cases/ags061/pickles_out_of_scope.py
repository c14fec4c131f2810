"""Unpickling in a module that has nothing to do with agents."""

import pickle

import requests

answer = requests.get("https://states.example.com/one", timeout=30)
state = pickle.loads(answer.content)  # ok: out of scope
