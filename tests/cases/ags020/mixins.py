"""Mixins that add to what the next class in the order of the object's says."""

from autogen import ConversableAgent


class Talker:
    def options(self):
        return {"human_input_mode": "ALWAYS", "code_execution_config": False}

    def build(self, name):
        return ConversableAgent(name, max_consecutive_auto_reply=3, **self.options())


class Executing:
    def options(self):
        return super().options() | {"code_execution_config": {"use_docker": True, "work_dir": "work"}}


class Silent:
    def options(self):
        return {**super().options(), "human_input_mode": "NEVER"}  # expect: AGS020


class Asked(Executing, Talker):
    """Executes, and asks."""


class Alone(Silent, Executing, Talker):
    """Executes, and asks nobody."""


class Quiet(Silent, Talker):
    """Asks nobody, and executes nothing."""


agents = [kind().build(kind.__name__) for kind in (Asked, Alone, Quiet)]
