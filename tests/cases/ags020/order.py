import autogen

user = autogen.UserProxyAgent("first", human_input_mode="ALWAYS")
user = autogen.AssistantAgent("second", llm_config=False)
user.human_input_mode = "NEVER"  # ok: the second agent executes nothing

runner = autogen.AssistantAgent("first", llm_config=False)
runner = autogen.UserProxyAgent("second", max_consecutive_auto_reply=3)
runner.human_input_mode = "NEVER"  # expect: AGS020

CODING = False
quiet = autogen.ConversableAgent("quiet", human_input_mode="NEVER", code_execution_config=CODING)
CODING = {"use_docker": True}
loud = autogen.ConversableAgent("loud", human_input_mode="NEVER", code_execution_config=CODING)  # expect: AGS020


def attach(code_execution_config=False):
    return autogen.ConversableAgent("a", human_input_mode="NEVER", code_execution_config=code_execution_config)


attach()


def attach_docker(code_execution_config):
    return autogen.ConversableAgent(
        "a",
        human_input_mode="NEVER",  # expect: AGS020
        code_execution_config=code_execution_config,
    )


attach_docker({"use_docker": True})
