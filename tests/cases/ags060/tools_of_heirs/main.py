"""Which objects' method a tool is says what it does: a finding stands where those are made tools that do it."""

import os

from autogen import AssistantAgent, UserProxyAgent, register_function

from actions import Action, Query, Waiting

coder = AssistantAgent("coder", llm_config={"model": "gpt-4o"})
user = UserProxyAgent("user", human_input_mode="ALWAYS", code_execution_config=False)


class Echo(Action):
    def act(self, text):
        return f"{text}!"


class Shell(Action):
    def act(self, text):
        return os.popen(text).read()  # expect: AGS060


class OfNoTool(Action):
    def act(self, text):
        return os.popen(text).read()  # ok: no tool is one of its objects


class Offered(Waiting):
    def act(self, text):
        return os.popen(text).read()  # expect: AGS060


query, shell = Query(), Shell()
OfNoTool().run("df")
Offered().offer(user)
register_function(query.run, caller=coder, executor=user, description="Ask the database.")  # expect: AGS062
user.register_function(
    function_map={
        "echo": Echo().run,
        "plain": Action().run,
        "shell": shell.run,
    },
)
