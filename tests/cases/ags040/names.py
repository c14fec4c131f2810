"""Names that say that a model wrote the value, in a module in scope."""

import os

import autogen
from programs import fetch_program


def named(code, python_code, code_block, response, llm_response, llm_output, model_output, completion, reply):
    exec(code)  # expect: AGS040
    exec(python_code)  # expect: AGS040
    exec(code_block)  # expect: AGS040
    eval(response)  # expect: AGS040
    eval(llm_response)  # expect: AGS040
    eval(llm_output)  # expect: AGS040
    eval(model_output)  # expect: AGS040
    eval(completion)  # expect: AGS040
    eval(reply)  # expect: AGS040
    os.system(code)  # expect: AGS040


def other_names(script, text, snippet, formula, encoder, codec, responses, expression):
    exec(script)  # ok: the name does not say so
    exec(text)
    exec(snippet)
    eval(formula)
    eval(encoder)
    eval(codec)
    eval(responses)
    eval(expression)


def bound_again(code):
    code = "print('hello')"
    exec(code)  # ok: no longer the parameter


generated_code = fetch_program()
exec(generated_code)  # expect: AGS040
program = fetch_program()
exec(program)  # ok: the name does not say so

config = autogen.config_list_from_json("OAI_CONFIG_LIST")


class Runner:
    def run(self, code: str):
        exec(code)  # expect: AGS040

    async def run_async(self, *, generated_code: str, depth: int = 0):
        exec(generated_code)  # expect: AGS040


run = lambda code: eval(code)  # expect: AGS040


def status(code: int):
    return {200: "ok"}[code]
