"""What is compiled is called code whoever wrote it; what is compiled of a model's text is what a model wrote."""

import autogen

coder = autogen.AssistantAgent("coder", llm_config={"model": "gpt-4o"})


def load_plugin(text, path):
    code = compile(text, path, "exec")
    exec(code, {})  # ok: nothing says that a model wrote the text


def run_text(text):
    code = text
    exec(code, {})  # expect: AGS040


def run_answer(reply):
    code = compile(reply, "<answer>", "exec")
    exec(code, {})  # expect: AGS040
