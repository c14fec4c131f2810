"""A class that only holds functions: what its first parameter is annotated with says that no object is meant."""

from pathlib import Path
from typing import Annotated

from autogen import AssistantAgent, UserProxyAgent, register_function

clerk = AssistantAgent("clerk", llm_config={"config_list": [{"model": "gpt-4o"}]})
person = UserProxyAgent("person", human_input_mode="ALWAYS", code_execution_config=False)


class Letters:
    def read(path: str) -> str:
        return Path(path).read_text().strip()  # expect: AGS052

    def told(path: Annotated[str, "The letter to read."], lines: int = 10) -> str:
        return Path(path).read_text().strip()[:lines]  # expect: AGS052

    def count(letters: int) -> str:
        return Path("letters.txt").read_text()[:letters]

    def own(self) -> str:
        return Path(self.path).read_text().strip()  # ok: no text that the model names


for function in (Letters.read, Letters.told, Letters.count, Letters().own):
    register_function(function, caller=clerk, executor=person, description="Letters.")
