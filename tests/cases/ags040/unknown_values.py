"""Values of which nothing is known, and what they are called."""

import json
import subprocess
from pathlib import Path

import autogen
import ollama
import requests
from programs import fetch_program

config_list = autogen.config_list_from_json("OAI_CONFIG_LIST")
generated_code = fetch_program()
exec(generated_code.strip())  # expect: AGS040
exec(generated_code[3:-3])  # expect: AGS040
shell_code = f"{fetch_program()}\n"
exec(shell_code)  # expect: AGS040
completion = fetch_program().text
exec(completion)  # expect: AGS040
status_code = 0
exec(status_code)  # ok: a constant
setup_code = Path("setup_steps.py").read_text()
exec(setup_code)  # ok: from a file, not from a model
saved_code = json.loads(Path("saved.json").read_text())["steps"]
exec(saved_code)  # ok: the standard library's answer
page_code = requests.get("https://example.com/steps.py").text
exec(page_code)  # ok: the answer of a library that calls no model
exec(ollama.generate(model="llama3", prompt="Write it.")["text"])  # expect: AGS040


def show(note, options, terminal, plan):
    exec(plan.generate("steps"))  # ok: nothing says that a model answers
    exec(note.content)  # ok: the name does not say so
    subprocess.run(**options)  # ok: unknown
    terminal.run_cell()  # ok: runs nothing


def each_of_them(makers):
    for make in makers:
        exec(make("Plan the trip."))  # ok: what makes it is not known
