from functools import partial

import autogen


class Runner(autogen.UserProxyAgent):
    def __init__(self, name):
        super().__init__(
            name,
            human_input_mode="NEVER",  # expect: AGS020
            max_consecutive_auto_reply=3,
        )


class Quiet(autogen.UserProxyAgent):
    def __init__(self, name):
        super().__init__(name, human_input_mode="NEVER", max_consecutive_auto_reply=3, code_execution_config=False)


class Plain(autogen.UserProxyAgent):
    pass


class Deeper(Plain):
    pass


class Speaker(autogen.ConversableAgent):
    pass


runner = Runner("runner")
quiet = Quiet("quiet")
plain = Plain("plain", human_input_mode="NEVER", max_consecutive_auto_reply=3)  # expect: AGS020
deeper = Deeper("deeper", human_input_mode="NEVER", max_consecutive_auto_reply=3)  # expect: AGS020
speaker = Speaker("speaker", human_input_mode="NEVER")  # ok: executes nothing by default

make_user = partial(autogen.UserProxyAgent, human_input_mode="NEVER", max_consecutive_auto_reply=3)  # expect: AGS020
made = make_user("made")
make_quiet = partial(autogen.UserProxyAgent, code_execution_config=False, max_consecutive_auto_reply=3)
made_quiet = make_quiet("made_quiet", human_input_mode="NEVER")  # ok: the partial switches execution off

make_watched = partial(autogen.UserProxyAgent, "watched", None, 3, "NEVER")  # expect: AGS020
watched = make_watched()


class Team:
    mode = "NEVER"  # expect: AGS020

    def __init__(self):
        self.user = autogen.UserProxyAgent("user", human_input_mode=self.mode, max_consecutive_auto_reply=3)
