"""Functions of another module are handed to a framework as callbacks: what it passes them comes from outside; they talk by autogen."""

import answers
import gradio as gr
import typer
from answers import Desk, answer, answer_shortly, greet, lead, talk

gr.ChatInterface(answer).launch()  # expect: AGS031
gr.ChatInterface(fn=answer_shortly).launch()  # ok: its length is looked at
gr.ChatInterface(talk).launch()  # ok: it only talks
gr.ChatInterface(lead).launch()  # expect: AGS031
gr.ChatInterface(Desk().respond).launch()  # expect: AGS031
with gr.Blocks() as page:
    gr.Button("Hello").click(greet)  # ok: a constant
    gr.Button("Ask").click(answers.answer, None, None)  # expect: AGS031
typer.run(answers.run)  # ok: the operator's, and a person is asked
