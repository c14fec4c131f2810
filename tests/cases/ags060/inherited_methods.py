import sqlite3
import subprocess

from autogen import AssistantAgent, UserProxyAgent, register_function

database = sqlite3.connect("orders.db")


class Action:
    def run(self, text: str) -> str:
        try:
            return self.act(text.strip())
        except OSError as error:
            return str(error)

    def act(self, text):
        return text


class Query(Action):
    def act(self, text):
        return database.execute(text).fetchall()  # expect: AGS062


class Echo(Action):
    def act(self, text):
        return subprocess.run(["echo", text])


class Bash(Action):
    def act(self, text):
        return subprocess.run(text, shell=True)  # expect: AGS060


class Unused(Action):
    def act(self, text):
        return subprocess.run(text, shell=True)  # ok: no tool


coder = AssistantAgent("coder", llm_config={"model": "gpt-4o"})
user = UserProxyAgent("user", code_execution_config=False)
query, bash = Query(), Bash()
register_function(query.run, caller=coder, executor=user, description="Ask the database.")
user.register_function(function_map={"bash": bash.run, "echo": Echo().run, "plain": Action().run})
