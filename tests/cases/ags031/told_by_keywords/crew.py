"""Functions and a class that hand on to their agents whatever they are given by name."""

from autogen import AssistantAgent


def start(**options):
    return AssistantAgent("starter", functions=[print], **options)


def merged(name, **options):
    options.setdefault("functions", [print])
    return AssistantAgent(name, **options)


def packed(options):
    return AssistantAgent("packed", functions=[print], **options)


def named(system_message):
    return AssistantAgent("named", functions=[print], system_message=system_message)


class Porter(AssistantAgent):
    def __init__(self, name, **options):
        super().__init__(name, functions=[print], **options)


class Guide(AssistantAgent):
    def __init__(self, city):
        super().__init__("guide", functions=[print], system_message=f"You plan trips to {city}.")
