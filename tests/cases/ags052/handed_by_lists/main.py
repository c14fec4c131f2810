"""Each tool is told where somebody would take it out of the list, or out of the call."""

import desk
from autogen import AssistantAgent, UserProxyAgent, register_function

writer = AssistantAgent("writer")
user = UserProxyAgent("user", human_input_mode="ALWAYS", code_execution_config=False)
READING = [
    desk.Shelf.read,  # expect: AGS052
]
COUNTING = {
    "count": desk.count,  # expect: AGS052
}


def register(function):
    register_function(function, caller=writer, executor=user, description=function.__doc__)


for each in READING:
    register_function(each, caller=writer, executor=user, description="Read.")
for name, each in COUNTING.items():
    user.register_for_execution(name=name)(each)
register(desk.first)  # expect: AGS052
register_function(desk.last, caller=writer, executor=user, description="The last line.")  # expect: AGS052
