"""Packages that are no project's own."""

from __future__ import annotations

import os
import sys
from functools import lru_cache

# AutoGen's, each with files that it is known by: a copy of it holds two of them at least.
_AUTOGEN = {
    "autogen": "agentchat/conversable_agent.py agentchat/assistant_agent.py agentchat/user_proxy_agent.py agentchat/responsive_agent.py"
    " agentchat/groupchat.py code_utils.py oai/client.py oai/completion.py",
    "autogen_agentchat": "messages.py agents/_assistant_agent.py agents/_base_chat_agent.py base/_chat_agent.py base/_task.py",
    "autogen_core": "_agent.py _base_agent.py _routed_agent.py _agent_runtime.py _component_config.py",
    "autogen_ext": "models/openai/_openai_client.py code_executors/_common.py code_executors/local/__init__.py tools/mcp/_workbench.py",
    "ag2": "agent.py hitl.py assembly.py middleware/builtin/tools/approval.py network/envelope.py",
}
AUTOGEN = _AUTOGEN.keys()
FOREIGN = frozenset(sys.stdlib_module_names) | AUTOGEN | {"pyautogen", "flaml"}


def in_autogen(path: str) -> bool:
    """Whether a file or folder stands in a package of AutoGen's own, installed or copied into a project."""
    return any(_is_autogen(folder) for folder in _upwards(path) if os.path.basename(folder) in AUTOGEN)


def _upwards(path: str) -> list[str]:
    found = [path]
    while (parent := os.path.dirname(found[-1])) != found[-1]:
        found.append(parent)
    return found


@lru_cache(maxsize=1024)
def _is_autogen(folder: str) -> bool:
    """Whether a folder of such a name holds AutoGen's files."""
    files = _AUTOGEN[os.path.basename(folder)].split()
    return sum(os.path.isfile(os.path.join(folder, *file.split("/"))) for file in files) > 1
