from dataclasses import dataclass

import autogen


@dataclass
class Pair:
    user: autogen.UserProxyAgent
    assistant: autogen.AssistantAgent


def in_object():
    user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)  # ok: unknown bound
    assistant = autogen.AssistantAgent("assistant", llm_config=False)
    return Pair(user=user, assistant=assistant)


def in_nested():
    user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)  # ok: unknown bound
    return {"agents": [user], "rounds": 3}


def in_branch(bounded):
    user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)  # ok: unknown bound
    if bounded:
        return None
    return user


class Factory:
    def user(self):
        return autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)  # ok: unknown bound


async def asynchronous():
    return autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)  # ok: unknown bound


make = lambda: autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)  # ok: unknown bound


def name_only():
    user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)  # expect: AGS022
    user.initiate_chat(autogen.AssistantAgent("assistant", llm_config=False), message="Go.")
    return user.name


def asked():
    return input("What is to be done? ")
