"""Options that a loop sets in a dict, one in each round."""

from autogen import UserProxyAgent
from autogen.coding import DockerCommandLineCodeExecutor

box = {"executor": DockerCommandLineCodeExecutor(work_dir="work/box", timeout=60)}

of_pairs = {}
for name, setting in [("human_input_mode", "NEVER"), ("max_consecutive_auto_reply", 3)]:  # expect: AGS020
    of_pairs[name] = setting
UserProxyAgent("a", code_execution_config=box, **of_pairs)

of_a_dict = {"human_input_mode": "ALWAYS"}
for name, setting in {"human_input_mode": "NEVER", "max_consecutive_auto_reply": 3}.items():  # expect: AGS020
    of_a_dict[name] = setting
UserProxyAgent("b", code_execution_config=box, **of_a_dict)

replaced = {"human_input_mode": "NEVER"}  # ok: each round sets one, and this is one of them
for name, setting in {"human_input_mode": "ALWAYS", "max_consecutive_auto_reply": 3}.items():
    replaced[name] = setting
UserProxyAgent("c", code_execution_config=box, **replaced)

ROWS = (
    ("human_input_mode", "NEVER"),  # expect: AGS020
    ("max_consecutive_auto_reply", 3),
)
by_place = {}
for row in ROWS:
    by_place[row[0]] = row[1]
UserProxyAgent("d", code_execution_config=box, **by_place)

stopped = {"human_input_mode": "NEVER", "max_consecutive_auto_reply": 3}  # expect: AGS020
for name in ("human_input_mode", "max_consecutive_auto_reply"):
    if name in box:
        break
    stopped[name] = len(name)  # ok: the loop may leave before
UserProxyAgent("e", code_execution_config=box, **stopped)


def made(**options):
    kept = {}
    for name, setting in options.items():
        kept[name] = setting
    return UserProxyAgent("f", code_execution_config=box, **kept)


made(human_input_mode="NEVER", max_consecutive_auto_reply=3)  # expect: AGS020
made(human_input_mode="ALWAYS", max_consecutive_auto_reply=3)
