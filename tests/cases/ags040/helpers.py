"""Functions of the same module between the model's text and the sink."""

import os

import autogen

llm_config = {"config_list": [{"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]}]}
agent = autogen.AssistantAgent("agent", llm_config=llm_config)


def ask():
    return agent.generate_reply(messages=[{"role": "user", "content": "Write a program."}])


def run(source):
    exec(source)  # expect: AGS040


def run_constant(source):
    exec(source)  # ok: every call passes a constant


class Session:
    def __init__(self):
        self.program = ask()

    def run(self):
        exec(self.program)  # expect: AGS040


exec(ask())  # expect: AGS040
run(ask())
run_constant("print('hello')")
programs = [ask()]
exec(programs[0])  # expect: AGS040
both = ask() if os.getenv("ASK") else "print('hello')"
exec(both)  # expect: AGS040


def given_an_agent(agent, task: str):
    exec(agent.generate_reply(messages=[{"role": "user", "content": task}]))  # expect: AGS040


given_an_agent(autogen.AssistantAgent("given", llm_config=False), "Plan the trip.")
