"""Functions with these names that are the program's own."""

import autogen
from sandbox import eval, os, subprocess

config = autogen.config_list_from_json("OAI_CONFIG_LIST")


def exec(text):
    return len(text)


def run(code):
    exec(code)  # ok: the module's own function
    eval(code)  # ok: another library's function
    os.system(code)  # ok: another library's module
    subprocess.run(code, shell=True)  # ok: another library's module


class Session:
    def eval(self, text):
        return text

    def run(self, code):
        return self.eval(code)  # ok: a method of this class


def evaluate(model, frame, code):
    model.eval()  # ok: not the builtin
    return frame.eval(code)  # ok: not the builtin
