"""A plotting service that looks for bad words and then runs the model's code."""

import os
import re

import autogen

llm_config = {"config_list": [{"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]}]}
analyst = autogen.AssistantAgent("analyst", llm_config=llm_config)


def plot(code: str) -> None:
    """Run plotting code that the analyst wrote."""
    if "import os" not in code and "subprocess" not in code:  # expect: AGS041
        exec(code)


def evaluate(response: str):
    """Evaluate an expression that the analyst wrote."""
    if re.search(r"__|import|open", response):  # expect: AGS041
        raise ValueError("forbidden word")
    return eval(response)
