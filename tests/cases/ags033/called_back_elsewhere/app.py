"""Functions of another module are handed to a framework as callbacks: what they drive, all users share where it is made once."""

import asyncio

import fire
import gradio as gr
from answers import Desk, by_hand, fresh, lead, reset, shared

print("autogen")
gr.ChatInterface(shared).launch()  # expect: AGS033
gr.ChatInterface(fresh).launch()  # ok: made for each message
gr.ChatInterface(reset).launch()  # ok: begun afresh
gr.ChatInterface(lead).launch()  # expect: AGS033
gr.ChatInterface(Desk().respond).launch()  # expect: AGS033
fire.Fire(by_hand)  # ok: the operator's own
asyncio.run(by_hand())
