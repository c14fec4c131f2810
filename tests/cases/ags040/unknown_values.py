"""Values of which nothing is known, and what they are called."""

import subprocess

import autogen
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


def show(note, options, terminal):
    exec(note.content)  # ok: the name does not say so
    subprocess.run(**options)  # ok: unknown
    terminal.run_cell()  # ok: runs nothing
