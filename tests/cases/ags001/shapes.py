import os

import autogen
from autogen import LLMConfig
from autogen.agents.experimental import SlackAgent
from autogen.oai import AnthropicLLMConfigEntry, OpenAILLMConfigEntry
from pydantic import BaseModel

MODELS = ["gpt-4o", "gpt-4o-mini"]
DEFAULT = "sk-live-madeup-q7Zr2XvLp9Tn4Wd8"  # expect: AGS001
chosen = os.getenv("OPENAI_API_KEY", DEFAULT)

KEY = "sk-live-madeup-Zr2XvLp9Tn4Wd8q7"  # expect: AGS001
os.environ["OPENAI_API_KEY"] = KEY

entry = OpenAILLMConfigEntry(
    model="gpt-4o",
    api_key="sk-live-madeup-Lp9Tn4Wd8q7Zr2Xv",  # expect: AGS001
)
config = LLMConfig(AnthropicLLMConfigEntry(model="claude", api_key="sk-ant-madeup-Tn4Wd8q7Zr2XvLp9"))  # expect: AGS001
slack = SlackAgent(name="slack", llm_config=config, bot_token="xoxb-madeup-Wd8q7Zr2XvLp9Tn4", channel_id="C01")  # expect: AGS001

config_list = [{"model": model, "api_key": "sk-live-madeup-XvLp9Tn4Wd8q7Zr2"} for model in MODELS]  # expect: AGS001
llm_config: dict = {"model": "gpt-4o", "api_key": "sk-live-madeup-p9Tn4Wd8q7Zr2XvL"}  # expect: AGS001


class Settings(BaseModel):
    key: str = "sk-live-madeup-n4Wd8q7Zr2XvLp9T"  # expect: AGS001
    other_key: str = "sk-live-madeup-d8q7Zr2XvLp9Tn4W"  # ok: not used


settings = Settings()
by_model = autogen.AssistantAgent("by_model", llm_config={"model": "gpt-4o", "api_key": settings.key})


class Team:
    llm_config = {
        "model": "gpt-4o",
        "api_key": "sk-live-madeup-q8Zr2XvLp9Tn4Wd7",  # expect: AGS001
    }

    def member(self):
        return autogen.AssistantAgent("member", llm_config=self.llm_config)


with LLMConfig({"model": "gpt-4o", "api_key": "sk-live-madeup-7q8Zr2XvLp9Tn4Wd"}):  # expect: AGS001
    inner = autogen.AssistantAgent("inner")
