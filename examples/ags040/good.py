"""A calculator that reads the model's answer as data and runs code in a container only."""

import ast
import os

import autogen
from autogen.code_utils import extract_code
from autogen.coding import CodeBlock, DockerCommandLineCodeExecutor

llm_config = {"config_list": [{"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]}]}
coder = autogen.AssistantAgent("coder", llm_config=llm_config)

reply = coder.generate_reply(messages=[{"role": "user", "content": "Write the sum of 1 to 10 as a number."}])
print(ast.literal_eval(reply))

with DockerCommandLineCodeExecutor(image="python:3.12-slim", timeout=30, work_dir="coding") as executor:
    for language, block in extract_code(reply):
        print(executor.execute_code_blocks([CodeBlock(code=block, language=language)]).output)
