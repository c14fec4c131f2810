from ag2 import Agent
from ag2.config import OpenAIConfig
from autogen import ConversableAgent, LLMConfig

unbounded = Agent("unbounded", config=OpenAIConfig("gpt-4o", timeout=None))  # expect: AGS002
long = Agent(
    "long",
    config=OpenAIConfig(
        "gpt-4o",
        timeout=36000,  # expect: AGS002
    ),
)
bounded = Agent("bounded", config=OpenAIConfig("gpt-4o", timeout=60))
with_file = ConversableAgent("with_file", llm_config=LLMConfig.from_json(env="OAI_CONFIG_LIST", timeout=None))  # expect: AGS002
in_time = ConversableAgent("in_time", llm_config=LLMConfig.from_json(env="OAI_CONFIG_LIST", timeout=30))
