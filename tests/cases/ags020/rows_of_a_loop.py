"""What one row of a loop gives belongs together: the mode of one is not that of another."""

from dataclasses import asdict, dataclass, field, replace

from autogen import UserProxyAgent

BOX = {"use_docker": True, "work_dir": "box"}
FINE = [("a", "NEVER", False), ("b", "ALWAYS", BOX)]
BAD = [("a", "ALWAYS", False), ("b", "NEVER", BOX)]  # expect: AGS020


@dataclass
class Box:
    use_docker: bool = True
    work_dir: str = "box"


@dataclass
class Spec:
    name: str
    mode: str = "ALWAYS"
    code: object = False
    box: Box = field(default_factory=Box)


def make(name, mode, code):
    return UserProxyAgent(name, human_input_mode=mode, code_execution_config=code, max_consecutive_auto_reply=2)


def of_spec(spec):
    return UserProxyAgent(spec.name, human_input_mode=spec.mode, code_execution_config=spec.code, max_consecutive_auto_reply=2)


def boxed(spec):
    return UserProxyAgent(
        spec.name, human_input_mode=spec.mode, code_execution_config=asdict(spec.box), max_consecutive_auto_reply=2
    )


def of_entries(row):
    return UserProxyAgent(row["n"], human_input_mode=row["m"], code_execution_config=row["c"], max_consecutive_auto_reply=2)


def agents(rows):
    return [UserProxyAgent(n, human_input_mode=m, code_execution_config=c, max_consecutive_auto_reply=2) for n, m, c in rows]


def of_a_table():
    for name, (mode, code) in {"a": ("NEVER", False), "b": ("ALWAYS", BOX)}.items():
        yield UserProxyAgent(name, human_input_mode=mode, code_execution_config=code, max_consecutive_auto_reply=2)  # ok
    for name, (mode, code) in {"a": ("ALWAYS", False), "b": ("NEVER", BOX)}.items():  # expect: AGS020
        yield UserProxyAgent(name, human_input_mode=mode, code_execution_config=code, max_consecutive_auto_reply=2)


for name, mode, code in FINE:
    UserProxyAgent(name, human_input_mode=mode, code_execution_config=code, max_consecutive_auto_reply=2)
for name, mode, code in BAD:
    UserProxyAgent(name, human_input_mode=mode, code_execution_config=code, max_consecutive_auto_reply=2)
for spec in (Spec("a", "NEVER"), Spec("b", code=BOX)):
    UserProxyAgent(spec.name, human_input_mode=spec.mode, code_execution_config=spec.code, max_consecutive_auto_reply=2)
for spec in (Spec("a"), Spec("b", "NEVER", BOX)):  # expect: AGS020
    UserProxyAgent(spec.name, human_input_mode=spec.mode, code_execution_config=spec.code, max_consecutive_auto_reply=2)
for row in FINE:
    make(*row)
for row in FINE:
    mode, code = row[1:]
    UserProxyAgent("f", human_input_mode=mode, code_execution_config=code, max_consecutive_auto_reply=2)
for row in FINE:
    rest = row[1:]
    mode = rest[0]
    code = rest[1]
    UserProxyAgent("g", human_input_mode=mode, code_execution_config=code, max_consecutive_auto_reply=2)
for row in BAD:
    own_mode = row[1]
    own_code = row[2]
    UserProxyAgent("h", human_input_mode=own_mode, code_execution_config=own_code, max_consecutive_auto_reply=2)
for mode, code in [("NEVER", False), ("ALWAYS", BOX)]:
    make("c", mode, code)
for mode, code in [("ALWAYS", False), ("NEVER", BOX)]:  # expect: AGS020
    make("d", mode=mode, code=code)
agents(FINE)
for mode, code in [("NEVER", False), ("NEVER", BOX)]:
    mode = "ALWAYS"
    make("e", mode, code)
for spec in (Spec("a", "NEVER"), Spec("b", code=BOX)):
    of_spec(spec)
for spec in (Spec("a"), Spec("b", "NEVER", BOX)):  # expect: AGS020
    of_spec(spec)
kept = [of_entries(row) for row in ({"n": "a", "m": "NEVER", "c": False}, {"n": "b", "m": "ALWAYS", "c": BOX})]
kept += [of_entries(row) for row in ({"n": "a", "m": "ALWAYS", "c": False}, {"n": "b", "m": "NEVER", "c": BOX})]  # expect: AGS020
plain = Spec("plain")
for spec in (plain, replace(plain, mode="NEVER")):  # expect: AGS020
    boxed(spec)
