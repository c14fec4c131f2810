from ag2 import Agent
from ag2.config import OpenAIConfig

unbounded = Agent("unbounded", config=OpenAIConfig("gpt-4o", timeout=None))  # expect: AGS002
long = Agent(
    "long",
    config=OpenAIConfig(
        "gpt-4o",
        timeout=36000,  # expect: AGS002
    ),
)
bounded = Agent("bounded", config=OpenAIConfig("gpt-4o", timeout=60))
