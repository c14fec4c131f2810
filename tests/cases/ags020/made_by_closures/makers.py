"""What makes agents remembers what it was made with."""

import autogen


def hiring(mode, code):
    def hire(name):
        return autogen.UserProxyAgent(name, human_input_mode=mode, code_execution_config=code, max_consecutive_auto_reply=2)

    return hire


def boxed(docker):
    return lambda name: autogen.UserProxyAgent(name, human_input_mode="ALWAYS", code_execution_config={"use_docker": docker})


def careful(asking):
    def hire(name):
        mode = "ALWAYS" if asking else "NEVER"
        return autogen.UserProxyAgent(name, human_input_mode=mode, code_execution_config={"use_docker": True}, max_consecutive_auto_reply=2)

    return hire


asks = careful(True)
asked = asks("asked")
