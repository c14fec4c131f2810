# options: autogen-advisory=AGS932
"""Gradio callbacks."""

import os

import autogen
import gradio as gr
from tenacity import retry, stop_after_attempt

llm_config = {"config_list": [{"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]}]}
assistant = autogen.AssistantAgent("assistant", llm_config=llm_config)
user = autogen.UserProxyAgent("user", code_execution_config=False)


def respond(message, history):
    return user.initiate_chat(assistant, message=message).summary  # expect: AGS932


def clicked(topic):
    return user.initiate_chat(assistant, message=topic).summary  # expect: AGS932


def submitted(topic):
    return user.initiate_chat(assistant, message=topic).summary  # expect: AGS932


def called(topic):
    return user.initiate_chat(assistant, message=topic).summary  # expect: AGS932


@retry(stop=stop_after_attempt(3))
def elsewhere(topic):
    return user.initiate_chat(assistant, message=topic).summary  # ok: no callback, although a decorator is called as an event of gradio's


gr.ChatInterface(respond).launch()
gr.Interface(fn=called, inputs="text", outputs="text").launch()

with gr.Blocks() as demo:
    box = gr.Textbox()
    answer = gr.Textbox()
    button = gr.Button("Ask")
    button.click(fn=clicked, inputs=box, outputs=answer)
    box.submit(submitted, box, answer)


with gr.Blocks() as decorated:
    wish = gr.Textbox()

    @wish.submit(inputs=wish)
    def wished(text):
        return user.initiate_chat(assistant, message=text).summary  # expect: AGS932

    @gr.select
    def remembered(text):
        return user.initiate_chat(assistant, message=text).summary  # ok: no callback
