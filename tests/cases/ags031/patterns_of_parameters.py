"""Parameters of a handler that the framework holds to a pattern."""

from typing import Annotated

from autogen import ConversableAgent, UserProxyAgent
from fastapi import FastAPI, Path, Query

app = FastAPI()
CODE = "^[a-z]{3}-[0-9]+$"


def crew():
    runner = UserProxyAgent("runner", human_input_mode="ALWAYS", code_execution_config={"use_docker": True, "work_dir": "w"})
    return runner, ConversableAgent("coder", llm_config={"model": "gpt-4o"})


@app.get("/part")
def part(code: str = Query(..., pattern=CODE), note: Annotated[str, Query(max_length=80)] = ""):
    runner, coder = crew()
    runner.initiate_chat(coder, message=f"Plot the sales of {code}.", max_turns=2)  # ok: what it may be is written
    return runner.initiate_chat(coder, message=note, max_turns=2).summary  # expect: AGS031


@app.get("/shelf/{name}/{row}")
def shelf(name: Annotated[str, Path(pattern=r"^[a-z]+\Z")], row: str = Path(pattern="^[a-z]")):
    runner, coder = crew()
    runner.initiate_chat(coder, message=f"Plot the shelf {name}.", max_turns=2)  # ok: what it may be is written
    return runner.initiate_chat(coder, message=row, max_turns=2).summary  # expect: AGS031
