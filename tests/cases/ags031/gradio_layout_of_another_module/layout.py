import gradio as gr

with gr.Blocks() as demo:
    box = gr.Textbox()
    out = gr.Textbox()
    send = gr.Button("Send")
