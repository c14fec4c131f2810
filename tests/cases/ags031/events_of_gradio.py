"""Events of gradio's: several at once, an edit, what is drawn anew."""

import gradio as gr
from autogen import AssistantAgent, UserProxyAgent

coder = AssistantAgent("coder", llm_config={"model": "gpt-4o"})
runner = UserProxyAgent("runner", code_execution_config={"work_dir": "work", "use_docker": True})


def ask(text):
    runner.initiate_chat(coder, message=text)  # expect: AGS031


def tell(text):
    runner.initiate_chat(coder, message=text)  # expect: AGS031


def edited(text):
    runner.initiate_chat(coder, message=text)  # expect: AGS031


def known(text):
    if text in ("sales", "costs"):
        runner.initiate_chat(coder, message=text)  # ok: one of two


def unused(text):
    runner.initiate_chat(coder, message=text)  # ok: no event calls it


with gr.Blocks() as page:
    box = gr.Textbox()
    button = gr.Button()
    history = gr.Chatbot()
    gr.on([button.click, box.submit], ask, inputs=box)
    gr.on(triggers=[button.click], fn=known, inputs=box)
    history.edit(edited, box)

    @gr.on([box.blur], inputs=box)
    def left(text):
        runner.initiate_chat(coder, message=text)  # expect: AGS031

    @gr.render(inputs=box)
    def shown(text):
        tell(text)
