from autogen.beta import Agent
from autogen.beta.config import OpenAIConfig

agent = Agent(
    "agent",
    config=OpenAIConfig(
        model="gpt-4o",
        api_key="sk-live-madeup-q7Zr2XvLp9Tn4Wd8",  # expect: AGS001
    ),
)
