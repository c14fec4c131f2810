import autogen


class Coder(autogen.AssistantAgent):
    def __init__(self, name, **options):
        super().__init__(name, code_execution_config={"use_docker": True}, **options)  # ok: the options may hold a mode


class Unattended(autogen.AssistantAgent):
    def __init__(self, name):
        super().__init__(name, code_execution_config={"use_docker": True})  # expect: AGS020


class Plain(autogen.AssistantAgent):
    pass


class Moded(autogen.UserProxyAgent):
    def __init__(self, name, human_input_mode="NEVER", **options):  # expect: AGS020
        super().__init__(name, human_input_mode=human_input_mode, **options)


asked = Coder("asked", human_input_mode="ALWAYS")
defaulted = Coder("defaulted")  # expect: AGS020
unattended = Unattended("unattended")  # ok: reported where its class is written
plain = Plain("plain", code_execution_config={"use_docker": True})  # expect: AGS020
moded = Moded("moded", max_consecutive_auto_reply=3)
moded_asked = Moded("moded_asked", human_input_mode="ALWAYS")
