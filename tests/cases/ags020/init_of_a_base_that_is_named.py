from autogen import UserProxyAgent


class Runner(UserProxyAgent):
    def __init__(self, name, **kwargs):
        super().__init__(name, code_execution_config={"use_docker": True}, **kwargs)


class Speaker(Runner):
    def __init__(self, name):
        UserProxyAgent.__init__(self, name, human_input_mode="NEVER", max_consecutive_auto_reply=2, code_execution_config=False)


class Worker(Runner):
    def __init__(self, name):
        Runner.__init__(self, name, human_input_mode="NEVER", max_consecutive_auto_reply=2)  # expect: AGS020


Speaker("a")
Worker("b")
