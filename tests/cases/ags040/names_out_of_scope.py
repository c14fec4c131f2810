"""The same names in a module that has nothing to do with agents."""


def run(code, response):
    exec(code)  # ok: out of scope
    eval(response)  # ok: out of scope
