"""What a pool of threads is given is no callback of the page, though a field has a method of the same name."""

from concurrent.futures import ThreadPoolExecutor

import gradio as gr
from autogen import AssistantAgent, UserProxyAgent

helper = AssistantAgent("helper", llm_config=False)
runner = UserProxyAgent("runner", human_input_mode="ALWAYS", code_execution_config={"use_docker": True, "work_dir": "work"})
pool = ThreadPoolExecutor()


def tidy(task):
    runner.initiate_chat(helper, message=task, max_turns=2)  # ok: only the program starts it


def answer(question):
    runner.initiate_chat(helper, message=question, max_turns=2)  # expect: AGS031


pool.submit(tidy, "Tidy up.")
with gr.Blocks() as page:
    field = gr.Textbox()
    field.submit(answer, field, field)
