import os

from autogen import AssistantAgent

from keepers import Bus, Line, Worker

helper = AssistantAgent("helper", llm_config=False)


def shown(text):
    print(text)
    return text


def in_a_line(text):
    exec(text)  # expect: AGS040


def of_a_worker(text):
    exec(text)  # expect: AGS040


def by_its_name(text):
    exec(text)  # expect: AGS040


def never_run(text):
    exec(text)


reply = helper.generate_reply([])
Line(shown, in_a_line).run(reply)
Line(shown, print).run(reply)
Worker(os.system).go(reply)  # expect: AGS040
Worker(of_a_worker).go(reply)
Worker(shown).go(reply)
Worker(never_run).go("1 + 1")
Bus({"run": by_its_name, "show": shown}).emit("run", reply)
