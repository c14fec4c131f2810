"""A function that another one around is given is called by what that hands out, with what comes."""

import gradio as gr
from autogen import AssistantAgent, UserProxyAgent


def responder(function):
    def respond(message, history):
        return function(message.strip())

    return respond


def limited(function, limit):
    def respond(message, history):
        if len(message) > limit:
            return "too long"
        return function(message)

    return respond


def greeter(function):
    def respond(message, history):
        return function("Say hello.")

    return respond


def pair():
    runner = UserProxyAgent("runner", human_input_mode="ALWAYS", code_execution_config={"use_docker": True, "work_dir": "kept"})
    return runner, AssistantAgent("coder", llm_config={"model": "gpt-4o"})


def solve(text):
    runner, coder = pair()
    return runner.initiate_chat(coder, message=text).summary  # expect: AGS031


def solve_shortly(text):
    runner, coder = pair()
    return runner.initiate_chat(coder, message=text).summary  # ok: it is short


def greet(text):
    runner, coder = pair()
    return runner.initiate_chat(coder, message=text).summary  # ok: a constant


gr.ChatInterface(responder(solve)).launch()
gr.ChatInterface(responder(lambda text: pair()[0].initiate_chat(pair()[1], message=text).summary)).launch()  # expect: AGS031
gr.ChatInterface(limited(solve_shortly, 80)).launch()
gr.ChatInterface(greeter(function=greet)).launch()
