"""Whether a function of another module comes to its shell is decided by what is passed besides."""

from autogen import ConversableAgent, UserProxyAgent
from machine import Machine, listing, restart, run, run_on, run_or_show, run_text_or_list

user = UserProxyAgent("user", human_input_mode="ALWAYS", code_execution_config=False)
machine = Machine()


@user.register_for_execution()
def listed(folder: str) -> str:
    return run(["ls", folder])  # ok: no shell runs it


@user.register_for_execution()
def counted(folder: str) -> str:
    return run(f"ls {folder} | wc -l", shell=True)  # expect: AGS060


@user.register_for_execution()
def shown(folder: str) -> str:
    return run_or_show("ls " + folder)  # ok: it is only shown


@user.register_for_execution()
def done(folder: str) -> str:
    return run_or_show("ls " + folder, dry=False)  # expect: AGS060


@user.register_for_execution()
def here(folder: str) -> str:
    return run_on("ls " + folder)  # expect: AGS060


@user.register_for_execution()
def there(folder: str) -> str:
    return run_on(["ls", folder], place="store")  # ok: no shell here


@user.register_for_execution()
def chosen(folder: str, dry: bool) -> str:
    return run_or_show("ls " + folder, dry)  # expect: AGS060


@user.register_for_execution()
def told(folder: str) -> str:
    machine.tell("ls " + folder, quiet=True)  # ok: it runs nothing
    return machine.tell("ls " + folder)  # expect: AGS060


@user.register_for_execution()
def of_a_list(folder: str) -> str:
    return run_text_or_list(["ls", folder])  # ok: no text, so no shell


@user.register_for_execution()
def of_a_text(folder: str) -> str:
    return run_text_or_list(f"ls {folder}")  # expect: AGS060


writer = ConversableAgent("writer", llm_config={"model": "m"}, functions=[listing])  # ok: no shell runs it
keeper = ConversableAgent("keeper", llm_config={"model": "m"}, functions=[restart])  # expect: AGS060
