"""A calculator that runs whatever the model answers."""

import os

import autogen
from autogen.code_utils import extract_code

llm_config = {"config_list": [{"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]}]}
coder = autogen.AssistantAgent("coder", llm_config=llm_config)

reply = coder.generate_reply(messages=[{"role": "user", "content": "Write the sum of 1 to 10 in Python."}])
print(eval(reply))  # expect: AGS040

for _language, block in extract_code(reply):
    exec(block, {})  # expect: AGS040


def run_snippet(code: str) -> dict:
    """Run a snippet that the coder wrote."""
    scope = {}
    exec(compile(code, "<snippet>", "exec"), scope)  # expect: AGS040
    return scope
