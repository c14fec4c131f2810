"""One name for several configs, as in a notebook: each counts as it is before the name is bound again."""

from autogen import OpenAIWrapper

llm_config = {"timeout": 0}  # expect: AGS002

llm_config = {"timeout": 0}  # ok: changed before the name is bound again
llm_config["timeout"] = 60
first = OpenAIWrapper(**llm_config)

llm_config = {"timeout": None}  # expect: AGS002
