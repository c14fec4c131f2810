"""What calls leave to the default, or pass, is written in the source."""
from autogen import AssistantAgent, UserProxyAgent

helper = AssistantAgent("helper", llm_config={"model": "m", "cache_seed": 3})  # ok: an experiment
user = UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False, max_consecutive_auto_reply=2)


def plain(topic):
    user.initiate_chat(helper, message=f"Write of {topic}.")


def usual(topic="bears"):
    user.initiate_chat(helper, message=f"Write of {topic}.")


if __name__ == "__main__":
    plain("apes")
    usual()
