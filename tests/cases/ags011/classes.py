from functools import partial

import autogen


class Runner(autogen.UserProxyAgent):
    pass


class Silent(autogen.UserProxyAgent):
    def __init__(self, name):
        super().__init__(name, human_input_mode="TERMINATE", code_execution_config=False)


class Open(autogen.UserProxyAgent):
    def __init__(self, name):
        super().__init__(name, human_input_mode="TERMINATE")  # expect: AGS011


runner = Runner("runner", human_input_mode="TERMINATE")  # expect: AGS011
silent = Silent("silent")
opened = Open("opened")  # ok: reported where its class is written

make_user = partial(autogen.UserProxyAgent, code_execution_config=False)
made = make_user("made", human_input_mode="TERMINATE")  # ok: the partial says it
