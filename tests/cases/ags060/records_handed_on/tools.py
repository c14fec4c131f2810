"""Tools that put what they are given into records, which functions of another module are handed."""

from autogen import AssistantAgent
from work import Job, Store, build, read, run

store = Store()


def make(target: str) -> str:
    return build(Job(target))  # expect: AGS060


def make_all(note: str) -> str:
    return build(Job("all", note=note))  # ok: the note is only printed


def make_known(target: str) -> str:
    if target not in ("all", "docs"):
        return "no"
    return build(Job(target))  # ok: one of a list


def look(path: str) -> str:
    job = Job(target=path, note="to read")
    return read(job)  # expect: AGS052


def ask(statement: str) -> str:
    return str(store.find(Job(statement)))  # expect: AGS062


def ask_for(note: str) -> str:
    return str(store.find(Job("SELECT * FROM jobs WHERE note = :note", note)))  # ok: bound


tools = {"make": make, "make_all": make_all, "make_known": make_known, "look": look, "ask": ask, "ask_for": ask_for}
agent = AssistantAgent("agent", llm_config={"model": "gpt-4o"}, function_map=tools)
run(Job(agent.generate_reply(messages=[{"role": "user", "content": "A program."}])))  # expect: AGS040
run(Job("print(1)", note=agent.generate_reply(messages=[])))  # ok: the note is not run
