"""What a method of a class makes has the class attributes of those that inherit it, each by itself."""

from autogen import GroupChat, UserProxyAgent

BOX = {"use_docker": True, "work_dir": "box"}


class Crew:
    mode = "ALWAYS"
    execution = BOX
    rounds = 10

    def __init__(self, name):
        self.runner = UserProxyAgent(
            name, human_input_mode=self.mode, code_execution_config=self.execution, max_consecutive_auto_reply=3
        )

    def room(self):
        return GroupChat(agents=[self.runner], messages=[], max_round=self.rounds)

    @property
    def again(self):
        return UserProxyAgent("again", human_input_mode=self.mode, code_execution_config=BOX, max_consecutive_auto_reply=3)


class Night(Crew):
    mode = "NEVER"  # expect: AGS020
    rounds = 900  # expect: AGS030


class Talk(Crew):
    execution = False
    rounds = 20


class Long(Crew):
    rounds = 500  # expect: AGS030

    def __init__(self):
        super().__init__("long")


class Asked(Night):
    mode = "ALWAYS"


Crew("day")
Night("night")
Talk("talk")
Long().room()
Asked("asked")


class Desk:
    mode = "ALWAYS"

    def __init__(self, box):
        self.clerk = UserProxyAgent("clerk", human_input_mode=self.mode, code_execution_config=box, max_consecutive_auto_reply=3)

    @property
    def other(self):
        return UserProxyAgent("other", human_input_mode=self.mode, code_execution_config=BOX, max_consecutive_auto_reply=3)


class Unattended(Desk):
    mode = "NEVER"  # expect: AGS020


class Runner(UserProxyAgent):
    MODE = "ALWAYS"

    def __init__(self, name):
        super().__init__(name, human_input_mode=self.MODE, code_execution_config=BOX, max_consecutive_auto_reply=3)


class Free(Runner):
    MODE = "NEVER"  # expect: AGS020


class Kept(Runner):
    MODE = "ALWAYS"


Free("free")
Kept("kept")
