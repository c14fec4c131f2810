"""A callback that is a partial is called with what the partial does not fill."""

from functools import partial

import gradio as gr
from autogen import AssistantAgent, UserProxyAgent

coder = AssistantAgent("coder", llm_config={"model": "gpt-4o"})
runner = UserProxyAgent("runner", code_execution_config={"work_dir": "work", "use_docker": True})


def respond(agent, message):
    runner.initiate_chat(agent, message=message)  # expect: AGS031


def lead(task, message):
    print(message)
    runner.initiate_chat(coder, message=task)  # ok: the partial says what to do


def begin(prefix, message):
    runner.initiate_chat(coder, message=f"{prefix}: {message}")  # expect: AGS031


def say(text):
    runner.initiate_chat(coder, message=text)  # ok: no callback


with gr.Blocks() as page:
    box = gr.Textbox()
    box.submit(partial(respond, coder), box)
    gr.Button("Summarise").click(partial(lead, "Summarise the day."), box)
    gr.Button("Ask").click(fn=partial(begin, prefix="Question"), inputs=box)

partial(say, "Good morning.")()
