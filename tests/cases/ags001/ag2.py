import os

from ag2 import Agent
from ag2.config import AnthropicConfig, OpenAIConfig
from ag2.extensions.daytona import DaytonaEnvironment

first = Agent("first", "Answer.", config=OpenAIConfig("gpt-4o", api_key="sk-live-madeup-q7Zr2XvLp9Tn4Wd8"))  # expect: AGS001
second = Agent(
    "second",
    "Answer.",
    config=AnthropicConfig(
        model="claude-sonnet-4",
        api_key="sk-ant-madeup-Zr2XvLp9Tn4Wd8",  # expect: AGS001
    ),
)
third = Agent("third", "Answer.", config=OpenAIConfig("gpt-4o", api_key=os.environ["OPENAI_API_KEY"]))
sandbox = DaytonaEnvironment(api_key="dtn_madeupZr2XvLp9Tn4Wd8")  # expect: AGS001
