"""Time the core in this process, and print seconds as JSON: ``core.py files FOLDER`` or ``core.py growth NAME SIZE``.

``core.py scope FOLDER`` prints the files in scope below a folder.
"""

from __future__ import annotations

import ast
import json
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from autogen_rules import check_source, check_tree, may_matter
from autogen_rules.lines import decode, split_lines

AGENT = """
def make_{i}():
    config = {{"model": "gpt-4o", "api_key": os.environ["KEY"], "timeout": 60}}
    config["temperature"] = {i}
    user = autogen.UserProxyAgent("user_{i}", human_input_mode="NEVER", code_execution_config={{"use_docker": False}}, llm_config=config)
    assistant = autogen.AssistantAgent("assistant_{i}", llm_config={{"config_list": [config], "cache_seed": None}})
    user.initiate_chat(assistant, message=f"Task {{config['model']}}", max_turns=3)
    return user
"""
HEAD = "import os\nimport autogen\n"


def scope(folder: str) -> list[str]:
    """The files below a folder that may concern AutoGen."""
    return [str(path) for path in sorted(Path(folder).rglob("*.py")) if may_matter(decode(path.read_bytes()))]


def files(folder: str) -> dict[str, float]:
    """All files in scope below a folder, each parsed, walked and checked in turn; ``slow`` ones take over ten times their parse."""
    parse = walk = check = lines = slow = 0.0
    paths = scope(folder)
    for path in paths:
        source = Path(path).read_bytes()
        begin = time.process_time()
        tree = ast.parse(source)
        parsed = time.process_time()
        for _ in ast.walk(tree):
            pass
        walked = time.process_time()
        text = decode(source)
        check_tree(tree, split_lines(text), path)
        checked = time.process_time() - walked
        parse, walk, check = parse + parsed - begin, walk + walked - parsed, check + checked
        lines, slow = lines + text.count("\n"), slow + (checked > 10 * (parsed - begin))
    return {"parse": parse, "walk": walk, "check": check, "lines": lines, "files": len(paths), "slow": slow}


def _checked(text: str) -> float:
    tree, lines = ast.parse(text), split_lines(text)
    begin = time.process_time()
    check_tree(tree, lines, "program.py")
    return time.process_time() - begin


def _modules(size: int) -> float:
    """A project of modules each of which imports ten others and uses their values, all checked."""
    with tempfile.TemporaryDirectory() as folder:
        for number in range(size):
            others = [(number + step) % size for step in range(1, 11)]
            imports = "".join(f"from module_{other} import config_{other}, make_{other}\n" for other in others)
            uses = "".join(f"autogen.AssistantAgent('a', llm_config=config_{other})\nmake_{other}()\n" for other in others)
            own = f"config_{number} = {{'model': 'm', 'config_list': [config_{others[0]}]}}\n"
            Path(folder, f"module_{number}.py").write_text(HEAD + imports + AGENT.format(i=number) + own + uses)
        Path(folder, "setup.py").touch()
        taken = 0.0
        for path in sorted(Path(folder).glob("module_*.py")):
            text = path.read_text()
            tree, lines = ast.parse(text), split_lines(text)
            begin = time.process_time()
            check_tree(tree, lines, str(path))
            taken += time.process_time() - begin
        return taken


GROWTH: dict[str, Callable[[int], float]] = {
    "the same program, n times in a file": lambda size: _checked(HEAD + "".join(AGENT.format(i=0) for _ in range(size))),
    "one dict of n entries": lambda size: _checked(
        HEAD + "config = {" + "".join(f"'k{i}': {i}, " for i in range(size)) + "}\n" "autogen.AssistantAgent('a', llm_config=config)\n"
    ),
    "n statements d[k] = v": lambda size: _checked(
        HEAD
        + "config = {}\n"
        + "".join(f"config['k{i}'] = {i}\n" for i in range(size))
        + "autogen.AssistantAgent('a', llm_config=config)\n"
    ),
    "n agents in a file": lambda size: _checked(
        HEAD
        + "".join(f"a{i} = autogen.UserProxyAgent('u{i}', human_input_mode='NEVER')\n" for i in range(size))
        + f"chat = autogen.GroupChat([{', '.join(f'a{i}' for i in range(size))}], [], 10)\nmanager = autogen.GroupChatManager(chat)\n"
        + "".join(f"a{i}.initiate_chat(manager, message='hello')\n" for i in range(size))
    ),
    "n modules that import one another": _modules,
}


if __name__ == "__main__":
    check_source(HEAD + AGENT.format(i=0))  # loads the rules and what they know
    answers = {"files": files, "scope": scope, "growth": lambda name: {"check": GROWTH[name](int(sys.argv[3]))}}
    print(json.dumps(answers[sys.argv[1]](sys.argv[2])))
