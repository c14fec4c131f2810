"""Another framework's keyword of the same name: the module does not import AutoGen."""

from crew import make_agent

writer = make_agent("writer", llm_config={"model": "m", "timeout": None})  # ok: nothing here says that AutoGen takes it
