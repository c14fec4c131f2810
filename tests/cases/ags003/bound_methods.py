from functools import partial

from autogen import AssistantAgent, UserProxyAgent

bot = AssistantAgent("bot", llm_config={"model": "gpt-4o", "cache_seed": 42})  # ok: each conversation starts with what is written here
user = UserProxyAgent("user", code_execution_config=False)
start = partial(user.initiate_chat, bot)
start(message="Say hello.")
say = user.initiate_chat
say(bot, message="Say goodbye.")
