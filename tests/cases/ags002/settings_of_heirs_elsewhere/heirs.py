"""Settings of models that heirs of another module's classes say, though nobody here calls what makes the agents."""

from shops import Hall, Office, Shop, Slow

NAME = "llm_config"


class Patient(Shop):
    seconds = None  # expect: AGS002


class Written(Shop):
    def settings(self):
        return {"model": "m", "timeout": 90_000}  # expect: AGS002


class Merged(Shop):
    options = {**Shop.options, "timeout": None}  # expect: AGS002


class Joined(Shop):
    def settings(self):
        return super().settings() | {"timeout": None}  # expect: AGS002


class Changed(Shop):
    def settings(self):
        config = super().settings()
        config["timeout"] = None  # expect: AGS002
        return config


class Reckoned(Shop):
    @property
    def seconds(self):
        return None  # expect: AGS002


class Begun(Shop):
    def __init__(self):
        self.seconds = None  # expect: AGS002


class Quick(Shop):
    seconds = 5
    options = {**Shop.options, "timeout": 5}


class Named(Shop):
    name = None


class Branch(Office):
    def settings(self):
        return {"model": "m", "timeout": None}  # expect: AGS002


class Both(Slow, Hall):  # expect: AGS002
    pass


class Called(Shop):
    seconds = None  # expect: AGS002


Called().clerk()
