"""Every way to run a text, with the text of an agent."""

import ast
import os
import runpy
import subprocess
from builtins import exec as run_it
from subprocess import Popen, check_output
from subprocess import run as start

import autogen
from IPython import get_ipython

llm_config = {"config_list": [{"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]}]}
agent = autogen.AssistantAgent("agent", llm_config=llm_config)
answer = agent.generate_reply(messages=[{"role": "user", "content": "Write a program."}])

exec(answer)  # expect: AGS040
exec(answer, {"__builtins__": {}})  # expect: AGS040
eval(answer)  # expect: AGS040
eval(answer, {}, {})  # expect: AGS040
exec(compile(answer, "<answer>", "exec"))  # expect: AGS040
program = compile(answer, "<answer>", "exec")
exec(program)  # expect: AGS040
run_it(answer)  # expect: AGS040
os.system(answer)  # expect: AGS040
subprocess.run(answer, shell=True)  # expect: AGS040
subprocess.call(answer, shell=True)  # expect: AGS040
subprocess.Popen(answer, shell=True)  # expect: AGS040
subprocess.run(["bash", "-c", answer])  # expect: AGS040
subprocess.run(["/bin/sh", "-c", answer])  # expect: AGS040
Popen(["bash", "-c", answer])  # expect: AGS040
subprocess.run(["osascript", "-e", answer])  # expect: AGS040
subprocess.run(["osascript", "greet.scpt", answer])  # ok: an argument of a fixed script
Popen(answer, -1, shell=True)  # expect: AGS040
start(answer, shell=True)  # expect: AGS040
get_ipython().run_cell(answer)  # expect: AGS040
shell = get_ipython()
shell.run_cell(answer)  # expect: AGS040
runpy.run_path(answer)  # expect: AGS040
subprocess.run(  # expect: AGS040
    ["bash", "-c", answer],
    check=True,
)

subprocess.check_call(answer, shell=True)  # expect: AGS040
check_output(answer, shell=True)  # expect: AGS040
os.system(answer)  # expect: AGS040

ast.literal_eval(answer)  # ok: data only
compile(answer, "<answer>", "exec", ast.PyCF_ONLY_AST)  # ok: does not run
ast.parse(answer)  # ok: does not run
print(answer)
exec("import trips")  # ok: a constant
eval("1 + 1")  # ok: a constant
os.system("ls")
subprocess.run(["grep", "-c", answer, "notes.txt"])  # ok: no shell, an argument of a fixed program
subprocess.run(["python", "report.py"])
