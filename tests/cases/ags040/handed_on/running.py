"""Functions that run what they are given, or not."""


def run_source(source):
    exec(source)


def start(source, label):
    print(label)
    run_source("print('ready')")
    run_source(source)


def announce(source):
    exec("print('ready')")
    return source


def loop(source):
    again(source)


def again(source):
    loop(source)
