"""Elements of what a comprehension has chosen: each has passed its tests, whichever is taken."""

import autogen

user = autogen.UserProxyAgent("user")
FOLDERS = ("docs", "notes")


@user.register_for_llm(description="opens the first that is known")
def first_known(names: list[str]) -> str:
    known = [name for name in names if name in FOLDERS]
    return open(known[0]).read()  # ok: each of them is one of two


@user.register_for_llm(description="opens the last that is known and wanted")
def last_wanted(names: list[str], wanted: list[str]) -> str:
    known = [name for name in names if name in FOLDERS and name in wanted]
    return open(known[-1]).read()  # ok: each of them is one of two


@user.register_for_llm(description="opens the first that is short")
def first_short(names: list[str]) -> str:
    short = [name for name in names if len(name) < 9]
    return open(short[0]).read()  # expect: AGS052


@user.register_for_llm(description="opens the first, whatever the last is")
def first_of_all(names: list[str]) -> str:
    stripped = [name.strip() for name in names]
    if stripped[-1] not in FOLDERS:
        raise ValueError(stripped)
    return open(stripped[0]).read()  # expect: AGS052


@user.register_for_llm(description="opens the name of a step")
def name_of_a_step(steps: list[dict]) -> str:
    known = [step for step in steps if step["name"] in FOLDERS]
    return open(known[0]["name"]).read()  # ok: the name of each of them is one of two


@user.register_for_llm(description="opens the file of a step")
def file_of_a_step(steps: list[dict]) -> str:
    known = [step for step in steps if step["name"] in FOLDERS]
    return open(known[0]["file"]).read()  # expect: AGS052


@user.register_for_llm(description="opens the first that was put by")
def first_put_by(names: list[str]) -> str:
    known = ["docs"]
    for name in names:
        if name in FOLDERS:
            known.insert(0, name)
    known[0] = "notes" if len(known) > 9 else known[0]
    return open(known[0]).read()  # ok: one of the folders


@user.register_for_llm(description="opens the first of two kinds")
def first_of_two_kinds(names: list[str], more: list[str]) -> str:
    known = []
    for name in names:
        if name in FOLDERS:
            known.append(name)
    known.extend(more)
    return open(known[0]).read()  # expect: AGS052


@user.register_for_llm(description="opens the first of those that are found")
def first_found(names: list[str]) -> str:
    known = []
    for name in names:
        if name in FOLDERS:
            known.append(name)
    fill(known, names)
    return open(known[0]).read()  # expect: AGS052


def fill(known, names):
    known += names
