from autogen import AssistantAgent, UserProxyAgent

coder = AssistantAgent("coder", llm_config={"model": "gpt-4o"})
runner = UserProxyAgent("runner", max_consecutive_auto_reply=3, code_execution_config={"use_docker": True})
clerk = UserProxyAgent("clerk", max_consecutive_auto_reply=3, code_execution_config=False)


def talk(text):
    return runner.initiate_chat(coder, message=text).summary


def ask_clerk(text):
    return clerk.initiate_chat(coder, message=text).summary


def made_for(role):
    return AssistantAgent("made", functions=[print], system_message=role)
