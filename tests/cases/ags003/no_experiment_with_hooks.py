"""A function that no agent replies by starts a conversation of its own."""

from autogen import AssistantAgent, UserProxyAgent

solver = AssistantAgent("solver", llm_config={"model": "m", "cache_seed": 7})  # expect: AGS003
user = UserProxyAgent("user", code_execution_config=False)


def answer(recipient, messages=None, sender=None, config=None):
    user.initiate_chat(solver, message=messages[-1]["content"], max_turns=2)
    return True, "done"


solver.register_reply([UserProxyAgent], lambda *_, **__: (False, None), 0)
user.initiate_chat(solver, message="Begin.", max_turns=1)
