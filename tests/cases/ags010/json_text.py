"""Settings that are written in the source as JSON text, and those that a file has."""

import json
from pathlib import Path

from autogen import AssistantAgent, UserProxyAgent

HOST = json.loads('{"work_dir": "coding", "use_docker": false}')  # expect: AGS010
CONTAINER = json.loads('{"work_dir": "coding", "use_docker": true}')  # ok: AGS010 in a container

host = UserProxyAgent("host", code_execution_config=HOST)
again = UserProxyAgent("again", code_execution_config=HOST)
container = UserProxyAgent("container", code_execution_config=CONTAINER)
kept = UserProxyAgent("kept", code_execution_config=json.loads(Path("kept.json").read_text()))  # ok: AGS010 a file has it
nothing = UserProxyAgent("nothing", code_execution_config=json.loads("nothing"))  # ok: AGS010 no JSON
writer = AssistantAgent("writer", llm_config={"model": "m", **json.loads('{"timeout": -1, "max_tokens": 500}')})  # expect: AGS002
