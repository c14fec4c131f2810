import autogen

assistant = autogen.AssistantAgent("assistant", llm_config=False)


def alone():
    return autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)  # ok: unknown bound


def by_name():
    user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)  # ok: unknown bound
    return user


def in_tuple():
    user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)  # ok: unknown bound
    return assistant, user


def in_dict():
    user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)  # ok: unknown bound
    return {"assistant": assistant, "user": user}


def in_list():
    user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)  # ok: unknown bound
    agents = [assistant, user]
    return agents


def large():
    return autogen.UserProxyAgent(
        "user",
        human_input_mode="NEVER",
        max_consecutive_auto_reply=100,  # expect: AGS022
        code_execution_config=False,
    )


def result_only():
    user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)  # expect: AGS022
    result = user.initiate_chat(assistant, message="Go.")
    return result.summary


def nothing():
    user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)  # expect: AGS022
    user.initiate_chat(assistant, message="Go.")
