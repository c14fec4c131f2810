"""What stands in for a variable belongs to the name that it is asked for with."""

import os

import autogen


def setting(name, default=None):
    return os.environ.get(name, default)


class Variable:
    def __init__(self, name, default=None):
        self.name = name
        self.default = default

    def read(self):
        return os.getenv(self.name, self.default)


class Field:
    """A descriptor: nobody calls it by its name, and what belongs to what is not seen."""

    def __init__(self, name, default=None):
        self.name = name
        self.default = default

    def __get__(self, instance, owner):
        return os.getenv(self.name, self.default)


class Settings:
    model = Field("DESK_MODEL", "gpt-4o-2024-08-06")
    key = Field("OPENAI_API_KEY")


model = setting("DESK_MODEL", "gpt-4o-2024-08-06")
key = setting("OPENAI_API_KEY")
other_key = setting("AZURE_API_KEY", "Qz7Lm2Xw9Rk6Tn8Bv3Hc")  # expect: AGS001
folder = Variable("DESK_FOLDER", "desk-2024-08-06-made").read()
read_key = Variable("OPENAI_API_KEY").read()
third_key = Variable("AZURE_API_KEY", "Tn8Bv3HcQz7Lm2Xw9Rk6").read()  # expect: AGS001

agent = autogen.AssistantAgent("agent", llm_config={"model": model, "api_key": key})
