import autogen
from autogen import LLMConfig, OpenAIWrapper

config_list = [
    {"model": "gpt-4o", "api_key": "sk-live-madeup-q7Zr2XvLp9Tn4Wd8"},  # expect: AGS001
]
LLM_CONFIG = {"api_key": "sk-live-madeup-Zr2XvLp9Tn4Wd8q7"}  # expect: AGS001
assistant_llm_config = dict(model="gpt-4o", api_key="sk-live-madeup-Lp9Tn4Wd8q7Zr2Xv")  # expect: AGS001
model_config = {"api_key": "sk-live-madeup-Tn4Wd8q7Zr2XvLp9"}  # expect: AGS001
OAI_CONFIG_LIST = [{"api_key": "sk-live-madeup-Wd8q7Zr2XvLp9Tn4"}]  # expect: AGS001
entry = {"model": "gpt-4o", "api_key": "sk-live-madeup-XvLp9Tn4Wd8q7Zr2"}  # expect: AGS001
options = {"timeout": 60, "config_list": [{"api_key": "sk-live-madeup-p9Tn4Wd8q7Zr2XvL"}]}  # expect: AGS001
settings = {}
settings["model"] = "gpt-4o"
settings["api_key"] = "sk-live-madeup-vLp9Tn4Wd8q7Zr2X"  # expect: AGS001
others = {"name": "search"}
others["api_key"] = "sk-live-madeup-Tn4Wd8q7Zr2XvLp9"  # ok: no llm config
others[1] = "made up"
unrelated = {"name": "search", "api_key": "sk-live-madeup-n4Wd8q7Zr2XvLp9T"}  # ok: no llm config

direct = LLMConfig(
    api_type="openai",
    model="gpt-4o",
    api_key="sk-live-madeup-d8q7Zr2XvLp9Tn4W",  # expect: AGS001
)
entries = LLMConfig(
    {"model": "gpt-4o", "api_key": "sk-live-madeup-q8Zr2XvLp9Tn4Wd7"},  # expect: AGS001
    {"model": "gpt-4o-mini", "api_key": "sk-live-madeup-7q8Zr2XvLp9Tn4Wd"},  # expect: AGS001
    temperature=0,
)
listed = LLMConfig(config_list=[{"model": "gpt-4o", "api_key": "sk-live-madeup-Wd7q8Zr2XvLp9Tn4"}])  # expect: AGS001
wrapper = OpenAIWrapper(model="gpt-4o", api_key="sk-live-madeup-4Wd7q8Zr2XvLp9Tn")  # expect: AGS001
agent = autogen.AssistantAgent(
    "agent",
    llm_config=[
        {"api_key": "sk-live-madeup-n4Wd7q8Zr2XvLp9T"},  # expect: AGS001
    ],
)
loaded = autogen.AssistantAgent("loaded", llm_config=LLMConfig.from_json(path="OAI_CONFIG_LIST"))
two_within = {"l": {"api_key": "sk-live-madeup-2XvLp9Tn4Wd8q7Zr"}}  # expect: AGS001
deep = autogen.AssistantAgent("deep", llm_config={"model": "gpt-4o", "extra_body": {"k": two_within}})
three_within = {"l": {"m": {"api_key": "sk-live-madeup-Lq7Zr2XvLp9Tn4Wd"}}}  # ok: deeper than is looked at
deeper = autogen.AssistantAgent("deeper", llm_config={"model": "gpt-4o", "extra_body": {"k": three_within}})
