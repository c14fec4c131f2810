from autogen import AssistantAgent, UserProxyAgent


def allowed(text):
    if text not in ("rain", "sun"):
        raise ValueError("no such topic")
    return text


def measured(text):
    print(len(text))
    return text


def talk(text):
    coder = AssistantAgent("coder", code_execution_config=False)
    user = UserProxyAgent("user", human_input_mode="ALWAYS", code_execution_config={"executor": make()})
    user.initiate_chat(coder, message=text, max_turns=3)
