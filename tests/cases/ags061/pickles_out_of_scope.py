"""Unpickling in a module that has nothing to do with agents but for a word: those of autogen are elsewhere."""

import pickle

import requests

answer = requests.get("https://states.example.com/one", timeout=30)
state = pickle.loads(answer.content)  # ok: out of scope
