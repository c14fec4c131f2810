# options: autogen-advisory=AGS932
"""Text from the console and the command line."""

import argparse
import os
import sys
from sys import argv, stdin

import autogen

llm_config = {"config_list": [{"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]}]}
assistant = autogen.AssistantAgent("assistant", llm_config=llm_config)
user = autogen.UserProxyAgent("user", code_execution_config=False)

user.initiate_chat(assistant, message=input("? "))  # expect: AGS932
user.initiate_chat(assistant, message=sys.stdin.read())  # expect: AGS932
user.initiate_chat(assistant, message=sys.stdin.readline())  # expect: AGS932
user.initiate_chat(assistant, message=stdin.read())  # expect: AGS932
user.initiate_chat(assistant, message=sys.argv[1])  # expect: AGS932
user.initiate_chat(assistant, message=argv[1])  # expect: AGS932
user.initiate_chat(assistant, message=" ".join(sys.argv[1:]))  # expect: AGS932
user.initiate_chat(assistant, message=sys.argv[1] if len(sys.argv) > 1 else "Plan the trip.")  # expect: AGS932

for line in sys.stdin:
    user.initiate_chat(assistant, message=line)  # expect: AGS932

while (task := input("> ")) != "quit":
    user.initiate_chat(assistant, message=task)  # expect: AGS932

parser = argparse.ArgumentParser()
parser.add_argument("task")
args = parser.parse_args()
user.initiate_chat(assistant, message=args.task)  # expect: AGS932
user.initiate_chat(assistant, message=parser.parse_args().task)  # expect: AGS932
known, rest = parser.parse_known_args()
user.initiate_chat(assistant, message=known.task)  # expect: AGS932

user.initiate_chat(assistant)  # ok: AutoGen asks the person itself
user.initiate_chat(assistant, message="Plan the trip.")  # ok: a constant
user.initiate_chat(assistant, message=os.environ["TASK"])  # ok: the environment is not listed
user.initiate_chat(assistant, message=open("task.txt").read())  # ok: a file of the program
user.initiate_chat(assistant, message=__doc__)  # ok: the module's own text

text = input("? ")
text = "Plan the trip."
user.initiate_chat(assistant, message=text)  # ok: bound again

later = "Plan the trip."
user.initiate_chat(assistant, message=later)  # ok: the input comes after the use
later = input("? ")

maybe = "Plan the trip."
if len(sys.argv) > 1:
    maybe = sys.argv[1]
user.initiate_chat(assistant, message=maybe)  # expect: AGS932

choice = input("Which trip? ")
if choice == "sea":
    plan = "Plan a trip to the sea."
else:
    plan = "Plan a trip to the mountains."
user.initiate_chat(assistant, message=plan)  # ok: the choice decides, its text does not go in
