import autogen


def replaced(replies=None):  # ok: a missing value is replaced before the use
    if replies is None:
        replies = 5
    user = autogen.UserProxyAgent(
        "user",
        human_input_mode="NEVER",
        max_consecutive_auto_reply=replies,
        code_execution_config=False,
    )
    user.initiate_chat(autogen.AssistantAgent("assistant", llm_config=False), message="Go.")


def too_many(replies=None):
    if replies is None:
        replies = 50  # expect: AGS022
    return autogen.AssistantAgent("assistant", llm_config=False, max_consecutive_auto_reply=replies)
