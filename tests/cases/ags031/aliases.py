# options: autogen-advisory=AGS932
"""The same sources under other names."""

import argparse as ap
import os
import sys as system
from argparse import ArgumentParser
from sys import argv as arguments

import autogen as ag
import streamlit

llm_config = {"config_list": [{"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]}]}
assistant = ag.AssistantAgent("assistant", llm_config=llm_config)
user = ag.UserProxyAgent("user", code_execution_config=False)

user.initiate_chat(assistant, message=arguments[1])  # expect: AGS932
user.initiate_chat(assistant, message=system.argv[1])  # expect: AGS932
user.initiate_chat(assistant, message=system.stdin.read())  # expect: AGS932
user.initiate_chat(assistant, message=streamlit.text_input("Topic"))  # expect: AGS932
user.initiate_chat(assistant, message=ArgumentParser().parse_args().task)  # expect: AGS932
user.initiate_chat(assistant, message=ap.ArgumentParser().parse_args().task)  # expect: AGS932
ask = input
user.initiate_chat(assistant, message=ask("? "))  # expect: AGS932
